import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';

interface EmailFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** An address, offered by the browser's own memory. */
export function EmailField({ id, label, hint, value, onChange, error }: EmailFieldProps): ReactElement {
  return (
    <Input
      label={label}
      hintText={hint}
      state={error === undefined ? 'default' : 'error'}
      stateRelatedMessage={error}
      nativeInputProps={{
        id,
        type: 'email',
        inputMode: 'email',
        autoComplete: 'username',
        spellCheck: false,
        value,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
