import { type ReactElement, type ReactNode } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { classNames } from './class-names.js';
import { ColumnHeader } from './column-header.js';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  /** The cell that names its row. */
  rowHeader?: boolean;
  /** Figures and dates: tabular, unbroken. */
  numeric?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

interface CompactTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Rows that wait for the reader come with a blue edge. */
  hot?: (row: Row) => boolean;
}

/** A dense table whose rows become cards below 576 px. Roles are written out: a changed `display` would make browsers forget them. */
export function CompactTable<Row>({ caption, columns, rows, rowKey, sort, onSort, hot }: CompactTableProps<Row>): ReactElement {
  const text = commonWords.table;
  return (
    <div className="ec-scroll" tabIndex={0} role="region" aria-label={text.region(caption)}>
      <table className="ec-table ec-table--cards" role="table">
        <caption className="ec-sr">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHeader key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={classNames(hot?.(row) && 'is-hot')}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactElement {
  const shown = column.cell(row);
  const content = isNothing(shown) ? null : (
    <>
      <span className="ec-table__label" aria-hidden="true">
        {column.header}
      </span>
      {shown}
    </>
  );
  if (column.rowHeader)
    return (
      <th scope="row" role="rowheader">
        {content}
      </th>
    );
  return (
    <td role="cell" className={classNames(column.numeric && 'ec-num')}>
      {content}
    </td>
  );
}

/** A card does not name a column that has nothing to say of its row. */
function isNothing(shown: ReactNode): boolean {
  return shown === null || shown === undefined || shown === false || shown === '';
}
