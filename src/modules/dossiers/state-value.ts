import { type StateValue } from '../../workflows/index.js';

/** The active states at the root. */
export function rootStates(value: StateValue): string[] {
  return typeof value === 'string' ? [value] : Object.keys(value);
}
