import { type ReactElement } from 'react';
import { useReasonText } from '../../api/problem-text.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { formatSize } from '../../ui/format.js';
import { Status, type StatusKind } from '../../ui/status.js';
import { documentHref } from '../dossier/paths.js';
import { DownloadLink } from './download-link.js';
import { EarlierVersions } from './earlier-versions.js';
import { type ShownDocument } from './shown-document.js';
import { Tombstone } from './tombstone.js';

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

/** Name, size, and what is known of the content; of a document that was withdrawn, who took it away and why; what it replaced. */
export function DocumentName({ dossierId, document, year }: DocumentNameProps): ReactElement {
  const text = documentsWords;
  const { about, hasMacros, withdrawn, verdict, earlier } = document;
  const known = [about, hasMacros ? text.macros : null].filter(Boolean).join(' · ');
  return (
    <div className="ec-break">
      <Name dossierId={dossierId} document={document} /> <span className="ec-muted ec-nowrap">{formatSize(document.size)}</span>
      {known === '' ? null : <p className="ec-small ec-muted">{known}</p>}
      {withdrawn ? <Tombstone withdrawn={withdrawn} /> : <Status kind={KINDS[verdict]} word={text.verdicts[verdict]} />}
      <Lock document={document} year={year} />
      {earlier.length > 0 && <EarlierVersions versions={earlier} />}
    </div>
  );
}

function Name({ dossierId, document }: Omit<DocumentNameProps, 'year'>): ReactElement {
  if (document.withdrawn) return <s>{document.name}</s>;
  if (!document.downloadable) return <>{document.name}</>;
  return (
    <DownloadLink href={documentHref(dossierId, document.id)} unscanned={document.verdict === 'not-scanned'}>
      {document.name}
    </DownloadLink>
  );
}

/** A document of an earlier year, or one that e-CARS wrote, stays: why [S1-06, S4-25]. */
function Lock({ document, year }: Omit<DocumentNameProps, 'dossierId'>): ReactElement | null {
  const text = documentsWords;
  const sentence = useReasonText();
  const reason = document.kept.map(sentence).join(' ');
  if (document.year !== year) return <LockLine word={text.year(document.year)} cause={reason} />;
  return reason === '' ? null : <LockLine word={reason} />;
}

function LockLine({ word, cause }: { readonly word: string; readonly cause?: string }): ReactElement {
  return (
    <div>
      <Status kind="locked" word={word} cause={cause} />
    </div>
  );
}
