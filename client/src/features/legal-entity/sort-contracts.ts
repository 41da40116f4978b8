import { type ContractRow } from '../../api/types.js';
import { type Sort } from '../../ui/compact-table.js';

const KEYS: Record<string, (row: ContractRow) => string> = {
  contract: ({ name }) => name,
  type: ({ type }) => type,
  effectiveFrom: ({ effectiveFrom }) => effectiveFrom ?? '',
  // A contract in campaign first: a digit stands before its label.
  state: ({ dossierId, state, name }) => `${dossierId === null ? 1 : 0}${state?.label ?? ''}${name}`,
};

export function sortContracts(contracts: readonly ContractRow[], { column, descending }: Sort): ContractRow[] {
  const key = KEYS[column] ?? (({ name }: ContractRow) => name);
  const sorted = [...contracts].sort((a, b) => key(a).localeCompare(key(b), 'fr', { numeric: true }));
  return descending ? sorted.reverse() : sorted;
}
