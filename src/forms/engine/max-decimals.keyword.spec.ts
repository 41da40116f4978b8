import fc from 'fast-check';
import { validatorOf } from './validators.js';

/** The rule, read off the number as it is written. */
function readsShort(value: number, limit: number): boolean {
  const text = String(value);
  return !text.includes('e-') && (text.split('.')[1] ?? '').length <= limit;
}

const limits = [0, 1, 2, 6, 7, 12];
const validators = new Map(limits.map((limit) => [limit, validatorOf({ type: 'number', maxDecimals: limit })]));
const accepts = (limit: number, value: number): boolean => validators.get(limit)?.(value) === true;

const written = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const neighbours = written.map((value) => value * (1 + Number.EPSILON));
const anyNumber = fc.oneof(written, neighbours, fc.double({ noNaN: true, noDefaultInfinity: true }));

describe('maxDecimals', () => {
  it('refuses what reads with more decimals, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limits), anyNumber, (limit, value) => {
        expect(accepts(limit, value)).toBe(readsShort(value, limit));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [2, 87.35, true],
    [2, 87.355, false],
    [1, 0.1 + 0.2, false],
    [6, 1e-6, true],
    [6, 1e-7, false],
    [2, 1.5e300, false],
    [0, -0, true],
  ])('with a limit of %d, %d is accepted: %s', (limit, value, accepted) => {
    expect(accepts(limit, value)).toBe(accepted);
  });
});
