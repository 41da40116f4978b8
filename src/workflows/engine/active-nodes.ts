import { ForeignSnapshotError } from '../errors.js';
import { type StateValue } from '../model.js';
import { type StateNode, type StateTree } from './tree.js';

/** The active states of a value, outer before inner, in the order of the file. */
export function activeNodes(tree: StateTree, value: StateValue): StateNode[] {
  return descend(tree.top, value);
}

function descend(among: ReadonlyMap<string, StateNode>, value: StateValue): StateNode[] {
  if (typeof value === 'string') return [find(among, value)];
  return Object.entries(value).flatMap(([key, inner]) => {
    const node = find(among, key);
    return [node, ...(isEmpty(inner) ? [] : descend(node.children, inner))];
  });
}

// XState writes a childless region of a parallel state as `{ region: {} }`.
function isEmpty(value: StateValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function find(among: ReadonlyMap<string, StateNode>, key: string): StateNode {
  const node = among.get(key);
  if (!node) throw new ForeignSnapshotError(`The definition has no state "${key}" here`, { state: key });
  return node;
}
