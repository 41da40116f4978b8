import { type ReactElement } from 'react';
import { documentHref } from '../dossier/paths.js';
import { useText } from '../../i18n/text.js';
import { formatInstant, formatSize } from '../../ui/format.js';
import { Status, type StatusKind } from '../../ui/status.js';
import { type ShownDocument } from './shown-document.js';

const KINDS: Readonly<Record<ShownDocument['verdict'], StatusKind>> = {
  'not-scanned': 'check',
  pending: 'running',
  safe: 'done',
  infected: 'refused',
  error: 'refused',
};

interface DocumentNameProps {
  readonly dossierId: string;
  readonly document: ShownDocument;
  readonly year: number;
}

/** Name, size, and what is known of the content; of a document that was withdrawn, who took it away and why. */
export function DocumentName({ dossierId, document, year }: DocumentNameProps): ReactElement {
  const text = useText('documents');
  return (
    <div className="ec-break">
      <Name dossierId={dossierId} document={document} /> <span className="ec-muted ec-nowrap">{formatSize(document.size)}</span>
      <p className="ec-small ec-muted">{[document.about, document.hasMacros ? text.macros : null].filter(Boolean).join(' · ')}</p>
      {document.withdrawn ? (
        <Tombstone withdrawn={document.withdrawn} />
      ) : (
        <Status kind={KINDS[document.verdict]} word={text.verdicts[document.verdict]} />
      )}
      {document.year !== year && (
        <div>
          <Status kind="locked" word={text.year(document.year)} />
        </div>
      )}
    </div>
  );
}

function Name({ dossierId, document }: Omit<DocumentNameProps, 'year'>): ReactElement {
  if (document.withdrawn) return <s>{document.name}</s>;
  if (!document.downloadable) return <>{document.name}</>;
  return (
    <a href={documentHref(dossierId, document.id)} download>
      {document.name}
    </a>
  );
}

function Tombstone({ withdrawn }: { readonly withdrawn: NonNullable<ShownDocument['withdrawn']> }): ReactElement {
  const text = useText('documents');
  return (
    <>
      <Status kind="locked" word={text.withdrawn(formatInstant(withdrawn.at), withdrawn.by)} />
      <p className="ec-small">{text.because(withdrawn.reason)}</p>
    </>
  );
}
