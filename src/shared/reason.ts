/** Why something is refused. The French of each `code` is in the client's catalogue; `params` fills its blanks. */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
