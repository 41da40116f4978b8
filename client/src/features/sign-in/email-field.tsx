import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';

interface EmailFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  /** A former login, which is no address, will do as well. */
  orLogin?: boolean;
}

/** An address, offered by the browser's own memory. */
export function EmailField({ id, label, hint, value, onChange, error, orLogin = false }: EmailFieldProps): ReactElement {
  return (
    <Input
      label={label}
      hintText={hint}
      state={error === undefined ? 'default' : 'error'}
      stateRelatedMessage={error}
      nativeInputProps={{
        id,
        type: orLogin ? 'text' : 'email',
        inputMode: 'email',
        autoComplete: 'username',
        autoCapitalize: 'none',
        spellCheck: false,
        value,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
