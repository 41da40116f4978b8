import { type Sort } from '../../ui/compact-table.js';

/** What the list shows, kept in the address: a filtered list can be reloaded, shared, and come back to. */
export interface ListAddress {
  search: string;
  state: string;
  sort: Sort;
  page: number;
}

const FIRST_SORT = 'name';

export function readListAddress(search: URLSearchParams): ListAddress {
  const sort = search.get('tri') ?? FIRST_SORT;
  const page = Number(search.get('page'));
  return {
    search: search.get('recherche') ?? '',
    state: search.get('etat') ?? '',
    sort: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export const sortParameter = ({ column, descending }: Sort): string => (descending ? `-${column}` : column);

/** Only what differs from the plain list is written. */
export function writeListAddress({ search, state, sort, page }: ListAddress): URLSearchParams {
  const sorted = sortParameter(sort);
  return new URLSearchParams([
    ...(search === '' ? [] : [['recherche', search]]),
    ...(state === '' ? [] : [['etat', state]]),
    ...(sorted === FIRST_SORT ? [] : [['tri', sorted]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);
}
