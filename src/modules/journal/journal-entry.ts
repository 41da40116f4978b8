import { canonicalText } from '../../workflows/index.js';

/** What the journal says of one thing that happened (W16), before it is numbered and chained. */
export interface JournalFacts {
  readonly at: string;
  readonly kind: 'event' | 'content';
  readonly event: string;
  /** A person's id, or `clock`. */
  readonly actor: string;
}

/** The parameter of the SQL functions that write: `body` is the very text that is hashed. */
export interface JournalEntry extends JournalFacts {
  readonly actorName: string;
  readonly body: string;
}

/** Canonical JSON (RFC 8785), so that the same facts always give the same hash. */
export function journalEntry(facts: JournalFacts, actorName: string): JournalEntry {
  const { at, kind, event, actor } = facts;
  return { at, kind, event, actor, actorName, body: canonicalText({ ...facts, actorName }) };
}
