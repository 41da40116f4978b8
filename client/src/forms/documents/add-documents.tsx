import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useRef } from 'react';
import { useMe } from '../../api/me.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { PatientWarning } from './patient-warning.js';
import { type Uploads } from './use-uploads.js';

interface AddDocumentsProps {
  /** What is added, for who does not see where the button stands. */
  readonly piece: string;
  readonly uploads: Uploads;
}

/** « Ajouter document »: the system's own file dialogue, several files at once. */
export function AddDocuments({ piece, uploads }: AddDocumentsProps): ReactElement {
  const text = documentsWords;
  const { extensions } = useMe().region.documents;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={extensions.map((extension) => `.${extension}`).join(',')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) uploads.send(files);
        }}
      />
      <Button
        type="button"
        priority="secondary"
        size="small"
        iconId="fr-icon-upload-line"
        nativeButtonProps={{ 'aria-label': text.addFor(piece) }}
        onClick={() => {
          input.current?.click();
        }}
      >
        {text.add}
      </Button>
      <PatientWarning uploads={uploads} />
    </>
  );
}
