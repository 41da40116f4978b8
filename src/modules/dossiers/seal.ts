import { isRecord, type Json } from '../../shared/json.js';
import { canonicalHash } from '../../workflows/index.js';

/** What a closing puts under seal: kept in its journal row, hence chained with everything else. */
export interface Seal {
  /** The number of the closing's own row in the journal. */
  readonly seq: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of `Sealed`. */
  readonly sha256: string;
  readonly answers: number;
  readonly documents: number;
}

/** Everything that was closed, as it is hashed. */
export interface Sealed {
  readonly dossier: string;
  readonly workflow: string;
  readonly template: string | null;
  readonly seq: number;
  /** [question, instance, value, not applicable, comment, confirmed], in order. */
  readonly answers: readonly Json[];
  /** [question, instance, evidence, name, SHA-256 of the file], in order; no question for those of the contract itself. */
  readonly documents: readonly Json[];
}

export function sealOf(sealed: Sealed): Seal {
  const { seq, answers, documents } = sealed;
  return { seq, sha256: canonicalHash({ format: 'ecars-closing/1', ...sealed }), answers: answers.length, documents: documents.length };
}

/** The seal that a journal row holds, if it is the row of a closing. */
export function sealIn(body: string): Seal | undefined {
  const told: unknown = JSON.parse(body);
  return isRecord(told) && isRecord(told.seal) ? (told.seal as unknown as Seal) : undefined;
}

/** What people quote: « AR-2025-3F2A9C01-58 ». One closing, one number. */
export function receiptNumber(dossierId: string, year: number, { seq }: Pick<Seal, 'seq'>): string {
  return `AR-${year}-${dossierId.slice(0, 8).toUpperCase()}-${seq}`;
}
