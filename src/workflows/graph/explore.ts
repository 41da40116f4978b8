import { activeNodes } from '../engine/active-nodes.js';
import { type Compiled, type CompiledTransition } from '../engine/compiled.js';
import { type StateNode } from '../engine/tree.js';
import { begin, move } from '../engine/xstate-step.js';
import { type StateValue } from '../model.js';

/** States that are active together, and how they are reached first. */
export interface Configuration {
  readonly value: StateValue;
  readonly nodes: readonly StateNode[];
  readonly isDone: boolean;
  readonly moves: { readonly transition: CompiledTransition; readonly to: Configuration }[];
  readonly reachedBy: { readonly from: Configuration; readonly transition: CompiledTransition } | undefined;
}

/** More than people could ever follow; beyond, the definition is refused. */
export const MOST_CONFIGURATIONS = 500;

/**
 * Every configuration of a definition, nearest first, guards apart: each transition is tried by itself, and XState
 * says where it leads. Nothing when there are more than `most`.
 */
export function explore(compiled: Compiled, most = MOST_CONFIGURATIONS): readonly Configuration[] | undefined {
  const known = new Map<string, Configuration>();
  const meet = (value: StateValue, reachedBy: Configuration['reachedBy']): Configuration => {
    const key = JSON.stringify(value);
    const met = known.get(key) ?? configuration(compiled, value, reachedBy);
    known.set(key, met);
    return met;
  };
  meet(begin(compiled).value, undefined);
  for (const from of known.values()) {
    if (known.size > most) return undefined;
    for (const transition of from.nodes.flatMap(({ path }) => [...(compiled.byState.get(path)?.values() ?? [])].flat())) {
      const { value } = move(compiled, from.value, { type: transition.event, allowed: new Set([transition.index]) });
      from.moves.push({ transition, to: meet(value, { from, transition }) });
    }
  }
  return [...known.values()];
}

function configuration(compiled: Compiled, value: StateValue, reachedBy: Configuration['reachedBy']): Configuration {
  const nodes = activeNodes(compiled.tree, value);
  const isDone = nodes.some(({ parent, definition }) => !parent && definition.type === 'final');
  return { value, nodes, isDone, moves: [], reachedBy };
}

/** The innermost active states. */
export function leaves({ nodes }: Configuration): StateNode[] {
  return nodes.filter(({ children }) => children.size === 0);
}
