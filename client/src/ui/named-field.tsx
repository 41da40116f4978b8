import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { type FieldError } from './error-summary.js';

interface NamedFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  errors: readonly FieldError[];
  numeric?: boolean;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}

/** One line, with its error under it once the form was submitted. */
export function NamedField({ id, label, hint, value, errors, numeric = false, type = 'text', onChange }: NamedFieldProps): ReactElement {
  const message = errors.find(({ field }) => field === id)?.message;
  return (
    <Input
      label={label}
      hintText={hint}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      nativeInputProps={{
        id,
        type,
        inputMode: numeric ? 'numeric' : undefined,
        value,
        maxLength: 200,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
