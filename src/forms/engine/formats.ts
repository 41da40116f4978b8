import { type Format } from 'ajv';

/** The formats that every field may use, besides those that fields bring. Pure, short, the same on both sides. */
export const ENGINE_FORMATS: Readonly<Record<string, Format>> = {
  date: isDate,
  email: /^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i,
};

/** An ISO date that the calendar knows: the thirty-first of February is refused. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}
