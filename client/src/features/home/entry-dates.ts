import { type homeWords } from '../../i18n/fr/home.js';
import { formatLongDay } from '../../ui/format.js';

interface Dates {
  from: string;
  to: string | null;
}

/** « Le 2 mars 2026 », or « Du 2 au 9 février 2026 » with both days whole. */
export function entryDates({ from, to }: Dates, text: typeof homeWords): string {
  return to === null || to === from ? text.onDay(formatLongDay(from)) : text.fromTo(formatLongDay(from), formatLongDay(to));
}
