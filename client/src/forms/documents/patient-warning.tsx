import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Uploads } from './use-uploads.js';

/** Asked before the first file of a session leaves: no document may name a patient. */
export function PatientWarning({ uploads }: { readonly uploads: Uploads }): ReactElement | null {
  const text = documentsWords.patients;
  const { warning } = useMe().region.documents;
  if (uploads.held.length === 0) return null;
  return (
    <ConfirmDialog title={text.title} confirm={text.confirm(uploads.held.length)} onConfirm={uploads.release} onCancel={uploads.cancel}>
      <p>{warning}</p>
      <p>{text.once}</p>
      <ul className="ec-plainlist ec-small ec-break">
        {uploads.held.map(({ name }, index) => (
          <li key={`${String(index)} ${name}`}>{name}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
