import { type Occurrence, type Snapshot } from '../model.js';
import { type Compiled } from './compiled.js';
import { currentDue } from './deadlines.js';

/** The deadline that an event of the clock fires: due by now, the earliest, then the first in the file (W10). */
export function dueDeadline(
  compiled: Compiled,
  snapshot: Snapshot,
  { event, at, calendar }: Pick<Occurrence, 'event' | 'at' | 'calendar'>,
): string | undefined {
  const now = Date.parse(at);
  const due = Object.entries(currentDue(compiled, snapshot.due, calendar))
    .filter(([, armed]) => armed.event === event && !armed.held && Date.parse(armed.at) <= now)
    .map(([key, armed]) => ({ key, end: Date.parse(armed.at), position: compiled.deadlines.get(key)?.position ?? 0 }))
    .sort((one, other) => one.end - other.end || one.position - other.position);
  return due[0]?.key;
}
