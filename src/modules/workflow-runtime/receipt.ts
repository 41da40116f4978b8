import { canonicalHash } from '../../workflows/index.js';
import { IdempotencyKeyReusedError } from './runtime.errors.js';

/** Which attempt a request is, and of what. */
export interface Attempt {
  readonly personId: string;
  readonly key: string;
  readonly requestHash: string;
}

/** What is remembered of an attempt that succeeded, in the transaction that did it. */
export interface Receipt extends Attempt {
  readonly status: number;
  readonly response: unknown;
}

export interface StoredReceipt {
  readonly request_hash: string;
  readonly response: unknown;
}

export function attempt(personId: string, key: string, request: unknown): Attempt {
  return { personId, key, requestHash: canonicalHash(request) };
}

/** The stored outcome when this very request was already done; refuses a key that served another one. */
export function replayed({ requestHash }: Attempt, stored: StoredReceipt | undefined): unknown {
  if (!stored) return undefined;
  if (stored.request_hash !== requestHash) throw new IdempotencyKeyReusedError();
  return stored.response;
}
