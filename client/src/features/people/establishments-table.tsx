import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { type EstablishmentRow } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { type Column, CompactTable } from '../../ui/compact-table.js';
import { establishmentPath } from './people-paths.js';

const WORTH_SEARCHING = 6;

/** The establishments that one administers; the agency has all those of its region, hence the search. */
export function EstablishmentsTable({ rows }: { rows: readonly EstablishmentRow[] }): ReactElement {
  const text = peopleWords;
  const [search, setSearch] = useState('');
  const shown = rows.filter((row) => folded(labelOf(row)).includes(folded(search.trim())));
  return (
    <>
      {rows.length < WORTH_SEARCHING ? null : (
        <Input
          label={text.filter}
          nativeInputProps={{
            id: 'recherche',
            type: 'search',
            value: search,
            onChange: (event) => {
              setSearch(event.target.value);
            },
          }}
        />
      )}
      <p role="status" className={shown.length > 0 ? 'ec-sr' : undefined}>
        {shown.length > 0 ? text.listed(shown.length) : text.noMatch}
      </p>
      {shown.length === 0 ? null : <CompactTable caption={text.list} columns={columnsOf(text)} rows={shown} rowKey={({ id }) => id} />}
    </>
  );
}

function columnsOf(text: typeof peopleWords): Column<EstablishmentRow>[] {
  return [
    {
      id: 'name',
      header: text.listColumns.name,
      rowHeader: true,
      cell: (row) => (
        <Link className="fr-link" to={establishmentPath(row.id)}>
          {labelOf(row)}
        </Link>
      ),
    },
    { id: 'people', header: text.listColumns.people, numeric: true, cell: ({ people }) => people },
    { id: 'awaited', header: text.listColumns.awaited, numeric: true, cell: ({ awaited }) => awaited },
  ];
}

const labelOf = ({ finess, name }: EstablishmentRow): string => (finess === null ? name : `${finess} - ${name}`);

/** Without accents and in small letters, as one types when one looks for something. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
