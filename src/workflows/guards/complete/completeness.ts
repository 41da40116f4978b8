import { isRecord } from '../../../shared/json.js';

/** Required and filled questions of one (audience, part). */
export interface Counter {
  readonly required: number;
  readonly filled: number;
}

/** The part that counts the pieces of the contract itself: no part of a workflow has this name. */
export const CONTRACT_ITSELF = '';
export const NOTHING: Counter = { required: 0, filled: 0 };

/**
 * Adds up the counters of one audience, over one part or all. The fact comes from the forms engine; whatever
 * does not look like a counter counts as nothing required, as a missing audience does (T7, « sans objet »).
 */
export function totalOf(completeness: unknown, audience: string, part: string | undefined): Counter {
  const parts = isRecord(completeness) ? completeness[audience] : undefined;
  const counters = isRecord(parts) ? Object.entries(parts).filter(([name]) => part === undefined || name === part) : [];
  return counters.reduce(
    (total, [, counter]) => ({ required: total.required + count(counter, 'required'), filled: total.filled + count(counter, 'filled') }),
    NOTHING,
  );
}

function count(counter: unknown, name: keyof Counter): number {
  const value = isRecord(counter) ? counter[name] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
