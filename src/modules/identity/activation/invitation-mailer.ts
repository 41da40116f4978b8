import { type ActivationLink } from './activation-links.js';

export interface InvitationMail {
  readonly to: { readonly id: string; readonly name: string; readonly address: string };
  /** Opens the account; null for whoever has one, and is only told of what was given. */
  readonly link: ActivationLink | null;
  /** Who invites, for which establishment, with which rights; empty when an account is opened and nothing else. */
  readonly variables: Readonly<Record<string, string>>;
  /** Region whose words and support the mail carries. */
  readonly region: string;
  readonly dedupKey: string;
}

/** Sends an invitation; implemented by the notifications. A throw means that it was not sent. */
export abstract class InvitationMailer {
  abstract send(mail: InvitationMail): Promise<void>;
}
