import { attempt, isReplayed } from './receipt.js';
import { IdempotencyKeyReusedError } from './runtime.errors.js';

describe('receipts', () => {
  const person = { id: 'p1', region: 'horizon' };
  const ours = attempt(person, 'k1', { event: 'CLORE_SAISIE', dossierId: 'd1' });

  it('know the same request, in whatever order it was written', () => {
    expect(attempt(person, 'k1', { dossierId: 'd1', event: 'CLORE_SAISIE' })).toEqual(ours);
    expect(attempt(person, 'k1', { dossierId: 'd2', event: 'CLORE_SAISIE' }).requestHash).not.toBe(ours.requestHash);
  });

  it('are one for each person, region and key', () => {
    const others = [
      attempt({ ...person, id: 'p2' }, 'k1', {}),
      attempt({ ...person, region: 'brisants' }, 'k1', {}),
      attempt(person, 'k2', {}),
    ];
    expect(new Set([ours, ...others].map(({ id }) => id)).size).toBe(4);
  });

  it('tell a request that was done from one that was not', () => {
    expect(isReplayed(ours, undefined)).toBe(false);
    expect(isReplayed(ours, ours.requestHash)).toBe(true);
  });

  it('refuse a key that served another request', () => {
    expect(() => isReplayed(ours, 'another')).toThrow(IdempotencyKeyReusedError);
  });
});
