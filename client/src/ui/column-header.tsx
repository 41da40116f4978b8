import { type ReactElement } from 'react';
import { classNames } from './class-names.js';

interface ColumnHeaderProps {
  column: { id: string; header: string; sortable?: boolean };
  sort?: { column: string; descending: boolean };
  onSort?: (sort: { column: string; descending: boolean }) => void;
}

const LOOK = { ascending: 'ec-sort--up', descending: 'ec-sort--down' };

/** A header that sorts is a button in its cell, and the cell says how it is sorted. */
export function ColumnHeader({ column, sort, onSort }: ColumnHeaderProps): ReactElement {
  if (!column.sortable || onSort === undefined)
    return (
      <th scope="col" role="columnheader" className="is-plain">
        {column.header}
      </th>
    );
  return <SortHeader column={column} sort={sort} onSort={onSort} />;
}

function SortHeader({
  column,
  sort,
  onSort,
}: Required<Pick<ColumnHeaderProps, 'column' | 'onSort'>> & Pick<ColumnHeaderProps, 'sort'>): ReactElement {
  const sorted = sort?.column === column.id;
  // The arrow stays with the last word: it never starts a line.
  const words = column.header.split(' ');
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" role="columnheader" aria-sort={sorted ? direction : undefined}>
      <button
        type="button"
        className={classNames('ec-sort', sorted && LOOK[direction])}
        onClick={() => {
          onSort({ column: column.id, descending: sorted && !sort.descending });
        }}
      >
        {words.slice(0, -1).map((word) => `${word} `)}
        <span className="ec-sort__word">{words.at(-1)}</span>
      </button>
    </th>
  );
}
