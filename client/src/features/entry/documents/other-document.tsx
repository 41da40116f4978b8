import { type ReactElement } from 'react';
import { AddDocuments } from '../../../forms/documents/add-documents.js';
import { CiteDocument } from '../../../forms/documents/citing/cite-document.js';
import { DropZone } from '../../../forms/documents/drop-zone.js';
import { type Place } from '../../../forms/documents/upload-document.js';
import { UploadOutcomes } from '../../../forms/documents/upload-outcomes.js';
import { useUploads } from '../../../forms/documents/use-uploads.js';
import { documentsWords } from '../../../i18n/fr/documents.js';

/** A document that the question does not ask for by name. */
export function OtherDocument({ dossierId, questionKey }: { readonly dossierId: string; readonly questionKey: string }): ReactElement {
  const text = documentsWords.pieces;
  const { drop } = documentsWords;
  const place: Place = { level: 'question', key: questionKey };
  const uploads = useUploads(dossierId, place);
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
          <CiteDocument dossierId={dossierId} place={place} piece={text.other} />
        </div>
      </div>
    </DropZone>
  );
}
