import { DateTime } from 'luxon';

/** Where the administrations live: every day of a deadline is a day of this zone. */
export const ZONE = 'Europe/Paris';

/** Midnight at the start of a day written `YYYY-MM-DD`. */
export function dayOf(date: string): DateTime<true> {
  return known(DateTime.fromISO(date, { zone: ZONE }).startOf('day'), date);
}

/** Midnight at the start of the day, in Paris, on which an instant falls. */
export function dayAt(instant: string): DateTime<true> {
  return known(DateTime.fromISO(instant, { zone: ZONE }).startOf('day'), instant);
}

/** 24:00 of a last day, inclusive: the first instant that is too late. */
export function endOfDay(day: DateTime<true>): string {
  return toInstant(day.plus({ days: 1 }));
}

/** The last day whose end (24:00) this instant is. */
export function lastDayOf(end: string): DateTime<true> {
  return dayAt(end).minus({ days: 1 });
}

export function toInstant(time: DateTime<true>): string {
  return time.toUTC().toISO();
}

function known(time: DateTime, source: string): DateTime<true> {
  if (!isKnown(time)) throw new RangeError(`Not a date: ${source}`);
  return time;
}

function isKnown(time: DateTime): time is DateTime<true> {
  return time.isValid;
}
