import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { CompactTable, type Column } from '../../ui/compact-table.js';
import { formatInstant } from '../../ui/format.js';
import { DocumentActs } from './document-acts.js';
import { DocumentName } from './document-name.js';
import { type ShownDocument } from './shown-document.js';

interface DocumentsTableProps {
  readonly dossierId: string;
  readonly caption: string;
  readonly documents: readonly ShownDocument[];
  readonly year: number;
}

/** Document, date and author of the modification: the columns of the notices [S4-16, S4-22]; and what may be done with each. */
export function DocumentsTable({ dossierId, caption, documents, year }: DocumentsTableProps): ReactElement {
  const text = documentsWords;
  const columns = columnsOf(text, dossierId, year);
  const acts = documents.some(({ withdrawable }) => withdrawable);
  return (
    <CompactTable
      caption={caption}
      columns={acts ? [...columns, actsColumn(text, dossierId)] : columns}
      rows={documents}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf({ columns }: typeof documentsWords, dossierId: string, year: number): readonly Column<ShownDocument>[] {
  return [
    {
      id: 'name',
      header: columns.name,
      rowHeader: true,
      cell: (document) => <DocumentName dossierId={dossierId} document={document} year={year} />,
    },
    { id: 'date', header: columns.date, numeric: true, cell: ({ modifiedAt }) => formatInstant(modifiedAt) },
    { id: 'author', header: columns.author, cell: ({ modifiedBy }) => modifiedBy },
  ];
}

function actsColumn({ columns }: typeof documentsWords, dossierId: string): Column<ShownDocument> {
  return {
    id: 'acts',
    header: columns.acts,
    cell: (document) => document.withdrawable && <DocumentActs dossierId={dossierId} document={document} />,
  };
}
