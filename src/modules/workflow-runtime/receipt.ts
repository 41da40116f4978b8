import { canonicalHash } from '../../workflows/index.js';
import { type Person } from '../identity/index.js';
import { IdempotencyKeyReusedError } from './runtime.errors.js';

/** Which attempt a request is, and of what: all that is remembered of one that succeeded, in the transaction that did it. */
export interface Receipt {
  /** Hash of who asks, in which region, under which key. */
  readonly id: string;
  readonly requestHash: string;
}

export function attempt({ id, region }: Pick<Person, 'id' | 'region'>, key: string, request: unknown): Receipt {
  return { id: canonicalHash({ id, region, key }), requestHash: canonicalHash(request) };
}

/** Whether this very request was already done; refuses a key that served another one. */
export function isReplayed({ requestHash }: Receipt, doneHash: string | undefined): boolean {
  if (doneHash !== undefined && doneHash !== requestHash) throw new IdempotencyKeyReusedError();
  return doneHash !== undefined;
}
