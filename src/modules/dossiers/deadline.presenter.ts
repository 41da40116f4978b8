import { type Snapshot, workingDaysBetween } from '../../workflows/index.js';
import { daysBetween, lastDayBefore, parisDay } from './dates.js';
import { type DeadlineView } from './dto/timeline.view.js';

/** The armed deadline that ends first, in days and working days from today. */
export function nextDeadline({ due }: Pick<Snapshot, 'due'>, now: Date): DeadlineView | null {
  const [first] = Object.entries(due).sort(([, one], [, other]) => Date.parse(one.at) - Date.parse(other.at));
  if (!first) return null;
  const [key, { at }] = first;
  const today = parisDay(now);
  const lastDay = lastDayBefore(at);
  return { key, lastDay, at, days: daysBetween(today, lastDay), workingDays: workingDaysBetween(today, lastDay) };
}
