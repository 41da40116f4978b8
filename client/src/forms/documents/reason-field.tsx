import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';

interface ReasonFieldProps {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
}

export const LONGEST_REASON = 500;

/** Why a document goes: it stays written beside its name. */
export function ReasonField({ value, missing, onChange }: ReasonFieldProps): ReactElement {
  const text = documentsWords.reason;
  return (
    <Input
      textArea
      label={text.label}
      hintText={text.hint}
      state={missing ? 'error' : 'default'}
      stateRelatedMessage={missing ? text.missing : ''}
      nativeTextAreaProps={{
        value,
        rows: 3,
        maxLength: LONGEST_REASON,
        required: true,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    />
  );
}
