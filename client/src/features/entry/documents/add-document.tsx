import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useRef } from 'react';
import { useMe } from '../../../api/me.js';
import { useText } from '../../../i18n/text.js';
import { Status } from '../../../ui/status.js';
import { type Upload } from './use-upload.js';

interface AddDocumentProps {
  readonly piece: string;
  readonly upload: Upload;
}

/** « Ajouter document »: the system's own file dialogue, and nothing else between. */
export function AddDocument({ piece, upload }: AddDocumentProps): ReactElement {
  const text = useText('entry').documents;
  const { extensions } = useMe().region.documents;
  const input = useRef<HTMLInputElement>(null);
  const sending = upload.state.kind === 'sending';
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={extensions.map((extension) => `.${extension}`).join(',')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) upload.send(file);
        }}
      />
      <Button
        type="button"
        priority="secondary"
        size="small"
        iconId="fr-icon-upload-line"
        nativeButtonProps={{ 'aria-label': text.addFor(piece), 'aria-disabled': sending }}
        onClick={() => {
          if (!sending) input.current?.click();
        }}
      >
        {text.add}
      </Button>
    </>
  );
}

/** How the last upload went, in its place. */
export function UploadOutcome({ upload: { state, resume } }: { readonly upload: Upload }): ReactElement {
  const text = useText('entry').documents;
  return (
    <div role="status">
      {state.kind === 'sending' && (
        <>
          <span className="ec-small">{state.percent < 100 ? text.sending(state.name, state.percent) : text.sent(state.name)}</span>
          <progress className="ec-progress ec-progress--thin" max={100} value={state.percent} aria-label={state.name} />
        </>
      )}
      {state.kind === 'added' && <Status kind="done" word={text.added} />}
      {state.kind === 'cut' && (
        <>
          <Status kind="check" word={text.cut(state.name)} />
          <Button type="button" priority="tertiary" size="small" onClick={resume}>
            {text.resume}
          </Button>
        </>
      )}
      {state.kind === 'refused' && <Status kind="refused" word={state.sentence} />}
    </div>
  );
}
