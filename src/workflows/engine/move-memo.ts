import { type StateValue } from '../model.js';
import { type Compiled } from './compiled.js';
import { type Outcome } from './change.js';
import { move } from './xstate-step.js';

/** Where an event leads, given the transitions that are allowed. */
export type Move = (from: StateValue, event: string, allowed: readonly number[]) => Outcome;

/** Outcomes that one definition remembers at most: it has few, a hostile one may have many. */
const REMEMBERED = 1_000;

/**
 * `move`, asked of XState once per (value, event, allowed transitions): it is pure, and an outcome is never written
 * to. A spec holds it equal to XState's own answers.
 */
export function rememberedMove(compiled: Compiled): Move {
  const outcomes = new Map<string, Outcome>();
  return (from, event, allowed) => {
    const key = `${JSON.stringify(from)} ${event} ${allowed.join()}`;
    const known = outcomes.get(key);
    if (known) return known;
    const outcome = move(compiled, from, { type: event, allowed: new Set(allowed) });
    if (outcomes.size >= REMEMBERED) outcomes.clear();
    outcomes.set(key, outcome);
    return outcome;
  };
}
