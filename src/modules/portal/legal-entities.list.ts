import { type LegalEntitiesQuery, type Sort } from './dto/legal-entities.query.js';
import { type LegalEntityPage, type LegalEntityRow } from './dto/legal-entity.view.js';

/** Filters, sorts and cuts the rows of « Gestion des Contrats » (S4-12). A page after the last one is the last one. */
export function listed(rows: readonly LegalEntityRow[], query: LegalEntitiesQuery): LegalEntityPage {
  const { search = '', state, sort, size } = query;
  const kept = rows.filter((row) => matches(row, search) && (state === undefined || row.state?.label === state));
  const sorted = [...kept].sort(order(sort));
  const pages = Math.max(1, Math.ceil(sorted.length / size));
  const page = Math.min(query.page, pages);
  return { items: sorted.slice((page - 1) * size, page * size), page, pages, total: sorted.length, size };
}

/** Every word of the search is somewhere in the row; a number may be typed with spaces. */
function matches({ finess, name, city, postalCode }: LegalEntityRow, search: string): boolean {
  const text = fold(`${finess} ${name} ${postalCode} ${city}`);
  const number = search.replaceAll(/\s/g, '');
  if (/^\d+$/.test(number)) return `${finess} ${postalCode}`.includes(number);
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

const FRENCH = new Intl.Collator('fr', { numeric: true });

/** By a column, then by name and number, so that pages never overlap. Rows without a state come last either way. */
function order(sort: Sort): (one: LegalEntityRow, other: LegalEntityRow) => number {
  const column = sort.replace('-', '') as 'name' | 'city' | 'phone' | 'state';
  const way = sort.startsWith('-') ? -1 : 1;
  const valueOf = (row: LegalEntityRow): string => (column === 'state' ? (row.state?.label ?? '') : row[column]);
  return (one, other) => {
    const [mine, theirs] = [valueOf(one), valueOf(other)];
    if ((mine === '') !== (theirs === '')) return mine === '' ? 1 : -1;
    return way * FRENCH.compare(mine, theirs) || FRENCH.compare(one.name, other.name) || one.finess.localeCompare(other.finess);
  };
}
