import { attempt, replayed } from './receipt.js';
import { IdempotencyKeyReusedError } from './runtime.errors.js';

describe('receipts', () => {
  const ours = attempt('p1', 'k1', { event: 'CLORE_SAISIE', dossierId: 'd1' });

  it('know the same request, in whatever order it was written', () => {
    expect(attempt('p1', 'k1', { dossierId: 'd1', event: 'CLORE_SAISIE' })).toEqual(ours);
    expect(attempt('p1', 'k1', { dossierId: 'd2', event: 'CLORE_SAISIE' }).requestHash).not.toBe(ours.requestHash);
  });

  it('give the stored outcome back, or nothing while there is none', () => {
    expect(replayed(ours, undefined)).toBeUndefined();
    expect(replayed(ours, { request_hash: ours.requestHash, response: { version: 4 } })).toEqual({ version: 4 });
  });

  it('refuse a key that served another request', () => {
    expect(() => replayed(ours, { request_hash: 'another', response: {} })).toThrow(IdempotencyKeyReusedError);
  });
});
