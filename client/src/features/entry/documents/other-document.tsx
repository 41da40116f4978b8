import { type ReactElement } from 'react';
import { useText } from '../../../i18n/text.js';
import { AddDocument, UploadOutcome } from './add-document.js';
import { useUpload } from './use-upload.js';

/** A document that the question does not ask for by name. */
export function OtherDocument({ dossierId, questionKey }: { readonly dossierId: string; readonly questionKey: string }): ReactElement {
  const text = useText('entry').documents;
  const upload = useUpload(dossierId, questionKey, null);
  return (
    <div className="ec-doc">
      <div>
        <p>
          <b>{text.other}</b> · {text.optional}
        </p>
        <UploadOutcome upload={upload} />
      </div>
      <div className="ec-doc__act">
        <AddDocument piece={text.other} upload={upload} />
      </div>
    </div>
  );
}
