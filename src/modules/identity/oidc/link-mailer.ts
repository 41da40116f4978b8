export interface LinkMail {
  readonly to: { readonly id: string; readonly name: string; readonly address: string };
  /** The provider's name. */
  readonly provider: string;
  /** Region whose words and support the mail carries; null = the one by default. */
  readonly region: string | null;
  readonly dedupKey: string;
}

/** Tells the owner of an account that an identity now opens it; implemented by the notifications. A throw means that it was not sent. */
export abstract class LinkMailer {
  abstract send(mail: LinkMail): Promise<void>;
}
