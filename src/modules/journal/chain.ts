import { createHash } from 'node:crypto';
import { isRecord } from '../../shared/json.js';

/** One stored row, as the database gives it. */
export interface JournalRow {
  readonly seq: number;
  readonly at: Date;
  readonly kind: 'event' | 'content';
  readonly event: string;
  readonly actor: string;
  readonly actor_name: string;
  readonly body: string;
  readonly hash: string;
}

/** Where a chain stops being believable, and why. */
export interface ChainFault {
  readonly seq: number;
  readonly fault: 'row-missing' | 'row-altered' | 'columns-differ' | 'head-differs';
}

/** SHA-256 over the previous hash, the row's number and its canonical body: what `app.journal_hash` computes. */
export function linkHash(prev: string, seq: number, body: string): string {
  return createHash('sha256').update(`${prev}\n${seq}\n${body}`).digest('hex');
}

/** The first fault of a dossier's chain, or nothing. `rows` in order; `head` and `length` as the dossier keeps them. */
export function findChainFault(rows: readonly JournalRow[], head: string, length: number): ChainFault | undefined {
  let prev = '';
  for (const [index, row] of rows.entries()) {
    const fault = rowFault(row, index + 1, prev);
    if (fault) return { seq: index + 1, fault };
    prev = row.hash;
  }
  if (rows.length !== length) return { seq: rows.length + 1, fault: 'row-missing' };
  return prev === head ? undefined : { seq: rows.length, fault: 'head-differs' };
}

function rowFault(row: JournalRow, seq: number, prev: string): ChainFault['fault'] | undefined {
  if (row.seq !== seq) return 'row-missing';
  if (row.hash !== linkHash(prev, seq, row.body)) return 'row-altered';
  return columnsAgree(row) ? undefined : 'columns-differ';
}

/** Columns are copies, for lists: only the body is hashed, so they must say the same. */
function columnsAgree(row: JournalRow): boolean {
  const body: unknown = JSON.parse(row.body);
  if (!isRecord(body)) return false;
  const told = [body.at, body.kind, body.event, body.actor, body.actorName];
  const kept = [row.at.toISOString(), row.kind, row.event, row.actor, row.actor_name];
  return told.every((value, index) => sameInstantOrText(value, kept[index]));
}

function sameInstantOrText(told: unknown, kept: string | undefined): boolean {
  return told === kept || (typeof told === 'string' && kept !== undefined && Date.parse(told) === Date.parse(kept));
}
