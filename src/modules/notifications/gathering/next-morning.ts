import { DateTime } from 'luxon';
import { addWorkingDays } from '../../../workflows/index.js';

const ZONE = 'Europe/Paris';
const HOUR = 8;
const DAY = 'yyyy-MM-dd';

/** The next eight o'clock of a working day, in Paris, strictly after `from`. */
export function nextMorning(from: Date): Date {
  const local = DateTime.fromJSDate(from, { zone: ZONE });
  const yesterday = local.minus({ days: 1 }).toFormat(DAY);
  const candidates = [addWorkingDays(yesterday, 1), addWorkingDays(local.toFormat(DAY), 1)];
  const mornings = candidates.map((day) => DateTime.fromISO(day, { zone: ZONE }).set({ hour: HOUR }).toJSDate());
  return mornings.find((morning) => morning > from) ?? from;
}
