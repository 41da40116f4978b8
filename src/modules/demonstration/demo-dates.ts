import { type DateTime } from 'luxon';
import { isRecord } from '../../shared/json.js';

const DAYS = /^@([+-]\d+)$/;
const DAY_OF_YEAR = /^@y([+-]\d+)?-(\d{2}-\d{2})$/;
const YEAR = /\{annee([+-]\d+)?\}/g;

/**
 * Dates of the demonstration follow its first start: `@-20` is twenty days before, `@y-2-12-12` the 12th of December
 * two years before. `{annee}` in a text is the evaluated year: the one before the start.
 */
export function datedFrom<T>(value: T, start: DateTime): T {
  return resolve(value, start) as T;
}

function resolve(value: unknown, start: DateTime): unknown {
  if (typeof value === 'string') return resolveText(value, start);
  if (Array.isArray(value)) return value.map((item) => resolve(item, start));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, start)]));
}

function resolveText(text: string, start: DateTime): string {
  const [, days] = DAYS.exec(text) ?? [];
  if (days !== undefined) return dayOf(start.plus({ days: Number(days) }));
  const [, years = '0', day] = DAY_OF_YEAR.exec(text) ?? [];
  if (day !== undefined) return `${start.year + Number(years)}-${day}`;
  return text.replaceAll(YEAR, (_, shift: string | undefined) => String(start.year - 1 + Number(shift ?? 0)));
}

function dayOf(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
