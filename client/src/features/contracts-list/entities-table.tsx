import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type LegalEntityRow } from '../../api/types.js';
import { entityPath } from '../../forms/dossier/paths.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { type Column, CompactTable, type Sort } from '../../ui/compact-table.js';
import { formatPhone } from '../../ui/format.js';
import { EntityState } from './entity-state.js';

interface EntitiesTableProps {
  rows: readonly LegalEntityRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** « FINESS - raison sociale », « code postal VILLE », telephone, state: the columns of the notice (S4-12). */
export function EntitiesTable({ rows, sort, onSort }: EntitiesTableProps): ReactElement {
  const text = contractsListWords;
  return (
    <CompactTable
      caption={text.entities}
      columns={columnsOf(text)}
      rows={rows}
      rowKey={({ finess }) => finess}
      sort={sort}
      onSort={onSort}
    />
  );
}

function columnsOf(text: typeof contractsListWords): Column<LegalEntityRow>[] {
  return [
    {
      id: 'name',
      header: text.columns.name,
      sortable: true,
      rowHeader: true,
      cell: ({ finess, name }) => (
        <Link className="ec-strong ec-break" to={entityPath(finess)}>
          {finess} - {name}
        </Link>
      ),
    },
    { id: 'city', header: text.columns.address, sortable: true, cell: ({ postalCode, city }) => `${postalCode} ${city}` },
    { id: 'phone', header: text.columns.phone, sortable: true, numeric: true, cell: ({ phone }) => formatPhone(phone) },
    { id: 'state', header: text.columns.state, sortable: true, cell: (row) => <EntityState row={row} /> },
  ];
}
