import { type MailVariables } from './mail-template.js';

/** The kind of the outbox rows that are one mail to one person. */
export const MAIL_JOB = 'mail';

/** One mail to send: to whom it goes is taken from an account, never from a text. */
export interface MailRequest {
  readonly template: string;
  readonly to: { readonly id: string; readonly name: string; readonly address: string };
  readonly variables: MailVariables;
}
