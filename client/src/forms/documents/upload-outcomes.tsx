import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { Status } from '../../ui/status.js';
import { type UploadItem } from './upload-item.js';
import { type Uploads } from './use-uploads.js';

/** How each file of the last choice goes, in its place. */
export function UploadOutcomes({ uploads: { items, resume } }: { readonly uploads: Uploads }): ReactElement {
  const text = documentsWords;
  return (
    <div role="status">
      {items.map((item) => (
        <div key={item.id} className="ec-break">
          <Outcome item={item} named={items.length > 1} />
        </div>
      ))}
      {items.some(({ state }) => state.kind === 'cut') && (
        <Button type="button" priority="tertiary" size="small" onClick={resume}>
          {text.resume}
        </Button>
      )}
    </div>
  );
}

function Outcome({ item: { file, state }, named }: { readonly item: UploadItem; readonly named: boolean }): ReactElement {
  const text = documentsWords;
  switch (state.kind) {
    case 'added':
      return <Status kind="done" word={text.added} cause={named ? file.name : null} />;
    case 'refused':
      return <Status kind="refused" word={state.sentence} />;
    case 'cut':
      return <Status kind="check" word={text.cut(file.name)} />;
    case 'waiting':
      return <Status kind="running" word={text.queued(file.name)} />;
    case 'sending':
      return <Sending name={file.name} percent={state.percent} />;
  }
}

function Sending({ name, percent }: { readonly name: string; readonly percent: number }): ReactElement {
  const text = documentsWords;
  return (
    <>
      <span className="ec-small">{percent < 100 ? text.sending(name, percent) : text.sent(name)}</span>
      <progress className="ec-progress ec-progress--thin" max={100} value={percent} aria-label={name} />
    </>
  );
}
