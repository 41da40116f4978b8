import Holidays from 'date-holidays';
import { type DateTime } from 'luxon';

const FRANCE = new Holidays('FR');
const DAYS_BY_YEAR = new Map<number, ReadonlySet<string>>();

/** Public holidays of metropolitan France in a year, as `YYYY-MM-DD` (Labour code, L. 3133-1). */
export function frenchHolidays(year: number): ReadonlySet<string> {
  const known = DAYS_BY_YEAR.get(year);
  if (known) return known;
  const days = new Set(
    FRANCE.getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  DAYS_BY_YEAR.set(year, days);
  return days;
}

/** Monday to Friday, public holidays excepted (« jours ouvrés »). */
export function isWorkingDay(day: DateTime<true>): boolean {
  return day.weekday <= 5 && !frenchHolidays(day.year).has(day.toISODate());
}
