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
  type?: 'text' | 'email' | 'date';
  onChange: (value: string) => void;
}

/** One line, with its error under it once the form was submitted. */
export function NamedField({ id, label, hint, value, errors, onChange, ...kind }: NamedFieldProps): ReactElement {
  const { numeric = false, type = 'text' } = kind;
  const message = errors.find(({ field }) => field === id)?.message;
  return (
    <Input
      label={label}
      hintText={hint}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      nativeInputProps={{
        ...{ id, type, value, autoComplete: 'off' },
        inputMode: numeric ? 'numeric' : undefined,
        maxLength: type === 'date' ? undefined : 200,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
