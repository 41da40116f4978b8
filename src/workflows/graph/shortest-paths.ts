import { type WorkflowDefinition } from '../definition.js';
import { compile } from '../engine/compile.js';
import { type StateValue } from '../model.js';
import { type Configuration, explore } from './explore.js';

/** One event on the way; `pointer` is the transition that answers it. */
export interface PathStep {
  readonly event: string;
  readonly pointer: string;
  readonly to: StateValue;
}

/** A way from the start that is as short as any, guards apart. */
export interface Path {
  readonly to: StateValue;
  readonly steps: readonly PathStep[];
}

/**
 * The shortest ways through a definition: one to each configuration, and one over each transition. Together they
 * reach every state and take every transition. Empty for a definition too large to be explored.
 */
export function shortestPaths(definition: WorkflowDefinition): Path[] {
  const configurations = explore(compile(definition, '')) ?? [];
  const taken = new Set<string>();
  return configurations.flatMap((from) => {
    const way = wayTo(from);
    for (const { pointer } of way) taken.add(pointer);
    const sidesteps = from.moves.filter(({ transition, to }) => to.reachedBy?.transition !== transition && !taken.has(transition.pointer));
    return [
      { to: from.value, steps: way },
      ...sidesteps.map(({ transition: { event, pointer }, to }) => {
        taken.add(pointer);
        return { to: to.value, steps: [...way, { event, pointer, to: to.value }] };
      }),
    ];
  });
}

function wayTo({ reachedBy, value }: Configuration): PathStep[] {
  if (!reachedBy) return [];
  const { from, transition } = reachedBy;
  return [...wayTo(from), { event: transition.event, pointer: transition.pointer, to: value }];
}
