import { type DateTime } from 'luxon';
import { isWorkingDay } from './holidays.js';
import { dayOf } from './zone.js';

/** The n-th working day after a day, or before it when n is negative; the day itself never counts. */
export function moveWorkingDays(from: DateTime<true>, count: number): DateTime<true> {
  const direction = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = day.plus({ days: direction });
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The same on dates written `YYYY-MM-DD`. */
export function addWorkingDays(date: string, count: number): string {
  return moveWorkingDays(dayOf(date), count).toISODate();
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  const last = dayOf(to);
  let count = 0;
  for (let day = dayOf(from).plus({ days: 1 }); day <= last; day = day.plus({ days: 1 })) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The day itself if people work on it, else the next day on which they do. */
export function nextWorkingDay(day: DateTime<true>): DateTime<true> {
  return isWorkingDay(day) ? day : moveWorkingDays(day, 1);
}
