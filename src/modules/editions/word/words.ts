const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const HOUR = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' });

/** « 22 novembre 2026 », in Paris. */
export function longDay(at: Date): string {
  return DAY.format(at).replaceAll(' ', '\u00a0');
}

/** « 22 novembre 2026 à 10:42 », in Paris. */
export function longMoment(at: Date): string {
  return `${longDay(at)} à ${HOUR.format(at)}`;
}

/** « 1 question », « 12 questions ». */
export function count(number: number, noun: string): string {
  return `${number}\u00a0${noun}${number > 1 ? 's' : ''}`;
}

/** « 2.1.1.a - Libellé », the label alone where a node has no code. */
export function codedLabel({ code, label }: { readonly code?: string; readonly label: string }): string {
  return code ? `${code}\u00a0- ${label}` : label;
}
