import { type MailVariables } from '../mails/mail-template.js';

/** One thing to be told with others: what it would say alone, and what happened. */
export interface GatheredNotice {
  readonly template: string;
  readonly variables: MailVariables;
  /** The event, or the verb of content (`attach`, `withdraw`). */
  readonly event: string;
}

/** All that waits for one person once a day. */
export const DAILY = 'day';

/** What one establishment does within a while. */
export function bySource(template: string, source: string): string {
  return `${template}:${source}`;
}
