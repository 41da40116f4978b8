import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';

interface CodeFieldProps {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  /** A recovery code is letters and a hyphen; the others are digits. */
  letters?: boolean;
}

/** A code in large figures; the device may offer it from a mail or from an application. */
export function CodeField({ id, label, hint, value, onChange, error, letters = false }: CodeFieldProps): ReactElement {
  return (
    <div className="ec-otp">
      <Input
        label={label}
        hintText={hint}
        state={error === undefined ? 'default' : 'error'}
        stateRelatedMessage={error}
        nativeInputProps={{
          id,
          inputMode: letters ? 'text' : 'numeric',
          autoComplete: 'one-time-code',
          spellCheck: false,
          value,
          onChange: (event) => {
            onChange(event.target.value);
          },
        }}
      />
    </div>
  );
}
