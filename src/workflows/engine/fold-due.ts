import { type ArmedDeadline, type Snapshot } from '../model.js';
import { activeNodes } from './active-nodes.js';
import { adjust } from './adjust-deadline.js';
import { type Change, type Fact } from './change.js';
import { type Compiled } from './compiled.js';
import { arm, currentDue, hold } from './deadlines.js';
import { dueDeadline } from './due-deadline.js';

/** The deadlines after a step (W10): the one that fired is consumed, left states disarm, entered ones arm anew. */
export function foldDue(compiled: Compiled, before: Snapshot, fact: Fact, change: Change): Snapshot['due'] {
  const due = new Map(Object.entries(currentDue(compiled, before.due, fact.calendar)));
  const fired = fact.actor === 'clock' ? dueDeadline(compiled, before, fact) : undefined;
  if (fired !== undefined) due.delete(fired);
  followMoves(compiled, due, fact, change);
  armRecorded(compiled, due, fact, change);
  for (const [key, armed] of due) due.set(key, hold(compiled.deadlines.get(key), armed, change.recorded, change.instants));
  adjust(compiled, due, fact, change);
  return Object.fromEntries(due);
}

function followMoves(compiled: Compiled, due: Map<string, ArmedDeadline>, fact: Fact, { markers, instants }: Change): void {
  for (const marker of markers) {
    if (marker.kind === 'acted') continue;
    for (const deadline of compiled.deadlinesByState.get(marker.path) ?? []) {
      due.delete(deadline.key);
      const armed = marker.kind === 'entered' ? arm(deadline, instants, fact.calendar, fact.at) : undefined;
      if (armed) due.set(deadline.key, armed);
    }
  }
}

// An instant recorded while the state is active gives its deadline a date, or a new one.
function armRecorded(compiled: Compiled, due: Map<string, ArmedDeadline>, fact: Fact, { value, recorded, instants }: Change): void {
  if (recorded.size === 0) return;
  for (const { path } of activeNodes(compiled.tree, value)) {
    for (const deadline of compiled.deadlinesByState.get(path) ?? []) {
      const { since } = deadline.definition.at;
      const armed = since !== undefined && recorded.has(since) ? arm(deadline, instants, fact.calendar, fact.at) : undefined;
      if (armed) due.set(deadline.key, armed);
    }
  }
}
