import { Link } from 'react-router';
import { type ContractRow } from '../../api/types.js';
import { contractPath } from '../../forms/dossier/paths.js';
import { type legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { type Column } from '../../ui/compact-table.js';
import { formatDay } from '../../ui/format.js';
import { ContractState } from './contract-state.js';

/** The six columns of the notice (S4-13), and the reader's rights, so that nobody discovers a right by a refusal. */
export function contractColumns(text: typeof legalEntityWords): Column<ContractRow>[] {
  const date = (value: string | null): string => (value === null ? text.noDate : formatDay(value));
  return [
    { id: 'type', header: text.columns.type, sortable: true, cell: ({ type }) => type },
    {
      id: 'contract',
      header: text.columns.contract,
      sortable: true,
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link className="ec-strong ec-break" to={contractPath(id)}>
          {name}
        </Link>
      ),
    },
    { id: 'status', header: text.columns.status, cell: ({ status }) => status },
    { id: 'effectiveFrom', header: text.columns.effectiveFrom, sortable: true, numeric: true, cell: (row) => date(row.effectiveFrom) },
    { id: 'effectiveTo', header: text.columns.effectiveTo, numeric: true, cell: (row) => date(row.effectiveTo) },
    { id: 'state', header: text.columns.state, sortable: true, cell: (row) => <ContractState row={row} /> },
    { id: 'rights', header: text.columns.rights, cell: ({ rights }) => text.rights(rights) },
  ];
}
