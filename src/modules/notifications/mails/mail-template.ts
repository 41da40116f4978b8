/** A mail as data. Its texts are filled by `fillText`: `{name}`, `{count|singular|plural}`, `[left out when a blank in it has no value]`. */
export interface MailTemplate {
  readonly key: string;
  /** Sent whatever the reader has chosen: codes, receipts, and what starts a delay that counts against them. */
  readonly obligatory?: boolean;
  /** Only for those who still have questions to fill. */
  readonly onlyToFill?: boolean;
  /** What happens again within so many minutes, by the same establishment, makes one mail. */
  readonly gatherMinutes?: number;
  readonly subject: string;
  readonly paragraphs: readonly (string | ConditionalParagraph)[];
  /** What the mail is about, as a list to scan. A fact without a value is left out. */
  readonly facts?: readonly MailFact[];
  /** What to do now, in order. */
  readonly next?: readonly string[];
  readonly action?: { readonly label: string; readonly path: string };
}

/** Shown when a variable has a value (`when`), or when it has none (`unless`). */
export interface ConditionalParagraph {
  readonly when?: string;
  readonly unless?: string;
  readonly text: string;
}

export interface MailFact {
  readonly label: string;
  readonly text: string;
}

/** What fills the blanks. An empty text counts as none. */
export type MailVariables = Readonly<Record<string, string | number>>;

/** What a mail gathers: lines under a heading, each with the place where it leads. */
export interface MailSection {
  readonly heading: string;
  readonly lines: readonly { readonly text: string; readonly path: string }[];
}
