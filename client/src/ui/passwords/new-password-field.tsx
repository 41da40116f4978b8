import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { type ReactElement } from 'react';
import { type FieldError } from '../error-summary.js';

interface NewPasswordFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  describedBy?: string;
  errors: readonly FieldError[];
}

/** A new password: pasting and password managers are welcome. */
export function NewPasswordField({ id, label, value, onChange, describedBy, errors }: NewPasswordFieldProps): ReactElement {
  const own = errors.filter(({ field }) => field === id);
  return (
    <PasswordInput
      label={label}
      messagesHint=""
      messages={own.map(({ message }) => ({ severity: 'error' as const, message }))}
      nativeInputProps={{
        id,
        value,
        autoComplete: 'new-password',
        'aria-describedby': describedBy,
        'aria-invalid': own.length > 0,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
