import { type MailSection, type MailVariables } from './mail-template.js';

/** The kind of the outbox rows that are one mail to one person. */
export const MAIL_JOB = 'mail';

/** One mail to send: to whom it goes is taken from an account or a region's settings, never from a text. */
export interface MailRequest {
  readonly template: string;
  readonly to: { readonly id: string; readonly name: string; readonly address: string };
  readonly variables: MailVariables;
  readonly sections?: readonly MailSection[];
  /** Whom an answer goes to: somebody who has an account. */
  readonly replyTo?: { readonly name: string; readonly address: string };
}
