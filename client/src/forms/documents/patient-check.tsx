import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';

interface PatientCheckProps {
  readonly read: boolean;
  readonly missing: boolean;
  readonly onChange: (read: boolean) => void;
}

/** « J’ai vérifié »: the region's warning against patient data, where a dialogue is open already. */
export function PatientCheck({ read, missing, onChange }: PatientCheckProps): ReactElement {
  const text = documentsWords.patients;
  return (
    <Checkbox
      state={missing ? 'error' : 'default'}
      stateRelatedMessage={missing ? text.unchecked : ''}
      options={[
        {
          label: text.checked,
          nativeInputProps: {
            checked: read,
            onChange: (event) => {
              onChange(event.target.checked);
            },
          },
        },
      ]}
    />
  );
}
