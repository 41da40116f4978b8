const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** « 17/04/2026 » from `2026-04-17`; anything else comes back as it is. */
export function writeDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : iso;
}
