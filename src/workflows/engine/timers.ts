import { subtractPeriod } from '../calendar/period.js';
import { lastDayOf, toInstant } from '../calendar/zone.js';
import { type ArmedDeadline, type Calendar, type Snapshot, type Timer } from '../model.js';
import { type Compiled, type CompiledDeadline } from './compiled.js';
import { currentDue } from './deadlines.js';

/** When in its day a reminder leaves, in Paris: before people sit down to work. */
const REMINDER_HOUR = 8;

/**
 * The rows to keep for an instance: each armed deadline that nothing holds, and its reminders. With `after`, the
 * reminders of the past are left out: those were sent, or their hour had gone by.
 */
export function timers(compiled: Compiled, snapshot: Snapshot, calendar: Calendar, after?: string): Timer[] {
  return Object.entries(currentDue(compiled, snapshot.due, calendar))
    .flatMap(([key, armed]) => {
      const deadline = compiled.deadlines.get(key);
      return deadline && !armed.held ? [deadlineTimer(deadline, armed), ...reminderTimers(deadline, armed, after)] : [];
    })
    .sort((one, other) => one.position - other.position);
}

function deadlineTimer({ key, position }: CompiledDeadline, { at, event }: ArmedDeadline): Timer {
  return { key, kind: 'deadline', at, event, position };
}

function reminderTimers({ key, definition, position }: CompiledDeadline, armed: ArmedDeadline, after = armed.armedAt): Timer[] {
  const from = Math.max(Date.parse(armed.armedAt), Date.parse(after));
  return (definition.reminders ?? [])
    .map(({ before }, rank): Timer => {
      const day = subtractPeriod(lastDayOf(armed.at), before);
      return { key: `${key}#${rank}`, kind: 'reminder', at: toInstant(day.set({ hour: REMINDER_HOUR })), event: armed.event, position };
    })
    .filter(({ at }) => Date.parse(at) > from);
}
