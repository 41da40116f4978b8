import { type ReactElement } from 'react';
import { AddDocuments } from '../../../forms/documents/add-documents.js';
import { DropZone } from '../../../forms/documents/drop-zone.js';
import { UploadOutcomes } from '../../../forms/documents/upload-outcomes.js';
import { useUploads } from '../../../forms/documents/use-uploads.js';
import { documentsWords } from '../../../i18n/fr/documents.js';

/** A document that the question does not ask for by name. */
export function OtherDocument({ dossierId, questionKey }: { readonly dossierId: string; readonly questionKey: string }): ReactElement {
  const text = documentsWords.pieces;
  const { drop } = documentsWords;
  const uploads = useUploads(dossierId, { level: 'question', key: questionKey });
  return (
    <DropZone uploads={uploads}>
      <div className="ec-doc">
        <div>
          <p>
            <b>{text.other}</b> · {text.optional}
          </p>
          <p className="ec-small ec-muted ec-drop__hint">{drop}</p>
          <UploadOutcomes uploads={uploads} />
        </div>
        <div className="ec-doc__act">
          <AddDocuments piece={text.other} uploads={uploads} />
        </div>
      </div>
    </DropZone>
  );
}
