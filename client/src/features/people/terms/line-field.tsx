import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { type FieldError } from '../../../ui/error-summary.js';

interface LineFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  errors: readonly FieldError[];
  type?: 'text' | 'email' | 'date';
  min?: string;
  onChange: (value: string) => void;
}

/** One line, with its error under it once the form was submitted. */
export function LineField({ id, label, hint, value, errors, type = 'text', min, onChange }: LineFieldProps): ReactElement {
  const message = errors.find(({ field }) => field === id)?.message;
  return (
    <Input
      label={label}
      hintText={hint}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      nativeInputProps={{
        ...{ id, type, value, min, maxLength: type === 'date' ? undefined : 200, autoComplete: 'off' },
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
