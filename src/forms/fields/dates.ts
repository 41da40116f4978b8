const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FRENCH = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;

/** « 17/04/2026 » from `2026-04-17`; anything else comes back as it is. */
export function writeDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : iso;
}

/** `2026-04-17` from « 17/04/2026 », « 17.4.2026 » or the ISO form; undefined when no such day exists. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  const [, day, month, year] = FRENCH.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDay(iso) ? iso : undefined;
}

function isDay(iso: string): boolean {
  if (!ISO.test(iso)) return false;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
