import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { useText } from '../../../i18n/text.js';

interface CodeFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** Six digits in large figures; the device may offer them from the mail. */
export function CodeField({ id, value, onChange, error }: CodeFieldProps): ReactElement {
  const text = useText('renewal').code;
  return (
    <div className="ec-otp">
      <Input
        label={text.label}
        hintText={text.hint}
        state={error === undefined ? 'default' : 'error'}
        stateRelatedMessage={error}
        nativeInputProps={{
          id,
          inputMode: 'numeric',
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
