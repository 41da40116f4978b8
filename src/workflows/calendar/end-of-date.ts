import { dayOf, endOfDay } from './zone.js';
import { nextWorkingDay } from './working-days.js';

type IfHoliday = 'same' | 'next-working-day';

/** Days whose end is remembered: finding an offset of Paris costs more than all the rest of a step. */
const REMEMBERED = 2_000;
const ENDS = new Map<string, string>();

/** 24:00 in Paris of a last day written `YYYY-MM-DD`, moved to a working day when asked. */
export function endOfDate(date: string, ifHoliday: IfHoliday = 'same'): string {
  const key = `${date} ${ifHoliday}`;
  const known = ENDS.get(key);
  if (known !== undefined) return known;
  const day = dayOf(date);
  const end = endOfDay(ifHoliday === 'next-working-day' ? nextWorkingDay(day) : day);
  if (ENDS.size >= REMEMBERED) ENDS.clear();
  ENDS.set(key, end);
  return end;
}
