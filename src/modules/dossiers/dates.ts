import { DateTime } from 'luxon';

const ZONE = 'Europe/Paris';

/** The day, in Paris, on which an instant falls: `YYYY-MM-DD`. */
export function parisDay(at: Date): string {
  return DateTime.fromJSDate(at, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** The last day, included, of a deadline that ends at this instant (24:00 in Paris). */
export function lastDayBefore(end: string): string {
  return parisDay(new Date(Date.parse(end) - 1));
}

/** How many days from one day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
