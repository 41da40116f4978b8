import { type MailVariables } from '../mails/mail-template.js';

/** One thing to be told with others: what it would say alone, and what happened. */
export interface GatheredNotice {
  readonly template: string;
  readonly variables: MailVariables;
  /** The event, or the verb of content (`attach`, `withdraw`). */
  readonly event: string;
  /** The question whose content was written. */
  readonly question?: string;
}

/** An answer that was saved again is the same answer: it is told once, as it was last. */
export function distinct(notices: readonly GatheredNotice[]): GatheredNotice[] {
  return [...new Map(notices.map((notice, rank) => [identityOf(notice, rank), notice])).values()];
}

function identityOf({ event, question, variables: { dossierId = '' } }: GatheredNotice, rank: number): string | number {
  return event === 'answer' && question !== undefined ? `${String(dossierId)}:${question}` : rank;
}

/** All that waits for one person once a day. */
export const DAILY = 'day';

/** What one establishment does within a while. */
export function bySource(template: string, source: string): string {
  return `${template}:${source}`;
}
