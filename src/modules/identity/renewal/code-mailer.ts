export interface CodeMail {
  readonly to: { readonly id: string; readonly name: string; readonly address: string };
  /** Six digits, in clear: to be sent, never stored. */
  readonly code: string;
  readonly minutes: number;
  /** Region whose words and support the mail carries; null = the one by default. */
  readonly region: string | null;
  readonly dedupKey: string;
}

/** Sends the code of a renewal; implemented by the notifications. A throw means that it was not sent. */
export abstract class CodeMailer {
  abstract send(mail: CodeMail): Promise<void>;
}
