/** Somebody to write to about a contract, as the list shows it (S4-15). */
export interface Contact extends ContactFacts {
  readonly id: string;
  /** Grows with each correction: two people never overwrite each other unseen. */
  readonly version: number;
}

export interface ContactFacts {
  readonly name: string;
  readonly function: string;
  readonly email: string;
  readonly phone: string;
}
