/** A mail as data: `{name}` is replaced by a variable; a paragraph may depend on one. */
export interface MailTemplate {
  readonly key: string;
  readonly subject: string;
  readonly paragraphs: readonly (string | ConditionalParagraph)[];
  readonly action?: { readonly label: string; readonly path: string };
}

/** Shown when a variable has a value (`when`), or when it has none (`unless`). */
export interface ConditionalParagraph {
  readonly when?: string;
  readonly unless?: string;
  readonly text: string;
}

/** What fills the blanks. An empty text counts as none. */
export type MailVariables = Readonly<Record<string, string | number>>;
