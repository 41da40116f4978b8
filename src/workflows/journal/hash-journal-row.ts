import { canonicalText, sha256 } from './canonical-hash.js';

/**
 * The link of one journal row to those before it (W16): SHA-256 of the previous row's hash, a line feed, and the
 * row's canonical text. `prev` is empty for the first row. A text already canonical may be given as it is stored.
 */
export function hashJournalRow(prev: string, body: unknown): string {
  return sha256(`${prev}\n${typeof body === 'string' ? body : canonicalText(body)}`);
}
