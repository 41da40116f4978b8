import { type Calendar, type Snapshot } from '../model.js';
import { type Compiled } from './compiled.js';
import { foldDue } from './fold-due.js';
import { type Outcome } from './change.js';

/** The snapshot of an instance that has just been opened. */
export function startSnapshot(compiled: Compiled, outcome: Outcome, at: string, calendar: Calendar): Snapshot {
  const empty: Snapshot = { value: outcome.value, instants: {}, counts: {}, actors: {}, due: {}, marks: [] };
  const opening = { event: '', actor: { id: '', standings: [] }, at, calendar, inNameOf: [] };
  return { ...empty, due: foldDue(compiled, empty, opening, { ...outcome, actions: [], recorded: new Set(), instants: {} }) };
}
