import { type WorkflowDefinition } from '../../workflows/index.js';

type State = WorkflowDefinition['states'][string];

/** A state and all that it holds, outer before inner. */
export function statesWithin(state: State): State[] {
  return [state, ...Object.values(state.states ?? {}).flatMap(statesWithin)];
}

/** The states at the root that a state leads to, by an event or when it is done. */
function targetsOf(state: State): string[] {
  return statesWithin(state).flatMap(({ on, onDone }) => {
    const events = Object.values(on ?? {}).flatMap((transition) => [transition].flat().map(({ target }) => target));
    const done = typeof onDone === 'string' ? onDone : onDone?.target;
    return [...events, done].flatMap((target) => (target === undefined ? [] : [rootOf(target)]));
  });
}

function rootOf(target: string): string {
  return target.replace(/^#/, '').split('.')[0] ?? '';
}

/** What lies ahead of a root state, as its author ordered it: always the nearest state further down the file. */
export function statesAhead({ states }: Pick<WorkflowDefinition, 'states'>, from: string): string[] {
  const order = Object.keys(states);
  const state = states[from];
  const here = order.indexOf(from);
  const further = state ? targetsOf(state).map((target) => order.indexOf(target)) : [];
  const next = order[Math.min(...further.filter((index) => index > here))];
  return next === undefined ? [] : [next, ...statesAhead({ states }, next)];
}
