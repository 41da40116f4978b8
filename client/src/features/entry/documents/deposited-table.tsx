import { type ReactElement } from 'react';
import { type DocumentView } from '../../../api/types.js';
import { documentHref } from '../../../forms/dossier/paths.js';
import { type Catalogue, useText } from '../../../i18n/text.js';
import { type Column, CompactTable } from '../../../ui/compact-table.js';
import { formatInstant, formatSize } from '../../../ui/format.js';
import { Status, type StatusKind } from '../../../ui/status.js';
import { type Piece } from './expected-piece.js';

interface DepositedTableProps {
  readonly documents: readonly DocumentView[];
  readonly pieces: readonly Piece[];
  readonly year: number;
}

const KINDS: Readonly<Record<DocumentView['verdict'], StatusKind>> = {
  'not-scanned': 'check',
  pending: 'running',
  safe: 'done',
  infected: 'refused',
  error: 'refused',
};

/** Document, date and author of the modification: the columns of the notice [S4-22]. */
export function DepositedTable({ documents, pieces, year }: DepositedTableProps): ReactElement {
  const text = useText('entry').documents;
  const columns = columnsOf(text, { pieces, year });
  return <CompactTable caption={text.caption} columns={columns} rows={documents} rowKey={({ id }) => id} />;
}

function columnsOf(
  text: Catalogue['entry']['documents'],
  place: { pieces: readonly Piece[]; year: number },
): readonly Column<DocumentView>[] {
  const { columns } = text;
  return [
    { id: 'name', header: columns.name, rowHeader: true, cell: (document) => <Name document={document} {...place} /> },
    { id: 'date', header: columns.date, numeric: true, cell: ({ modifiedAt }) => formatInstant(modifiedAt) },
    { id: 'author', header: columns.author, cell: ({ modifiedBy }) => modifiedBy },
  ];
}

function Name({ document, pieces, year }: { document: DocumentView; pieces: readonly Piece[]; year: number }): ReactElement {
  const text = useText('entry').documents;
  const piece = pieces.find(({ id }) => id === document.evidence);
  return (
    <div className="ec-break">
      {document.downloadable ? (
        <a href={documentHref(document.id)} download>
          {document.name}
        </a>
      ) : (
        document.name
      )}{' '}
      <span className="ec-muted ec-nowrap">{formatSize(document.size)}</span>
      <p className="ec-small ec-muted">{[piece?.label, document.hasMacros ? text.macros : undefined].filter(Boolean).join(' · ')}</p>
      <Status kind={KINDS[document.verdict]} word={text.verdicts[document.verdict]} />
      {document.year !== year && <Status kind="locked" word={text.year(document.year)} />}
    </div>
  );
}
