import { endOfDate } from '../calendar/end-of-date.js';
import { addPeriod } from '../calendar/period.js';
import { dayAt } from '../calendar/zone.js';
import { type DeadlineDate, type DeadlineDefinition } from '../definition.js';
import { type Calendar, type Snapshot } from '../model.js';

/** The end of a deadline's last day, 24:00 in Paris; nothing while its date is not known (W10). */
export function dueDate({ at, ifHoliday }: DeadlineDefinition, instants: Snapshot['instants'], calendar: Calendar): string | undefined {
  const last = lastDay(at, instants, calendar);
  return last && endOfDate(last, ifHoliday);
}

function lastDay(at: DeadlineDate, instants: Snapshot['instants'], calendar: Calendar): string | undefined {
  if (at.since !== undefined) {
    const since = instants[at.since];
    return since === undefined ? undefined : addPeriod(dayAt(since), at).toISODate();
  }
  const window = at.window === undefined ? undefined : calendar[at.window];
  return window && (at.edge === 'open' ? window.open : window.close);
}
