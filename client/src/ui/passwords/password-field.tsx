import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { type ReactElement } from 'react';

interface PasswordFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** The present password, offered by the browser's own memory. */
export function PasswordField({ id, label, value, onChange, error }: PasswordFieldProps): ReactElement {
  return (
    <PasswordInput
      className="fr-mt-5v"
      label={label}
      messagesHint=""
      messages={error === undefined ? [] : [{ severity: 'error', message: error }]}
      nativeInputProps={{
        id,
        value,
        autoComplete: 'current-password',
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
