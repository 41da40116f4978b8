import fc from 'fast-check';
import { patternFault, re2 } from './re2.js';

const PATTERNS = ['^[A-Z]{2}\\d+$', '(?:ab|cd)*e', '^\\w+-\\w+$', '[^0-9]', '^[a-zé]{1,3}$', '\\bmot\\b', '^(a+)+$', '\\.pdf$'];

it('reads every admitted pattern as a browser does', () => {
  expect(PATTERNS.map(patternFault)).toEqual(PATTERNS.map(() => undefined));
  fc.assert(
    fc.property(
      fc.constantFrom(...PATTERNS),
      fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[A-Za-z0-9 .\-é\n]{0,12}$/)),
      (pattern, text) => {
        expect(re2(pattern, 'u').test(text)).toBe(new RegExp(pattern, 'u').test(text));
      },
    ),
    { numRuns: 3_000 },
  );
});

it('refuses a pattern whose repetitions multiply, as they would cost seconds on one answer', () => {
  expect(['a{0,1000}a{0,1000}$', '(?:(?:a?){30}){30}b', '\\w{400}'].map(patternFault)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('trop coûteux')),
  );
});

it('is not held up by a pattern that takes a browser years', () => {
  expect(re2('^(a+)+$', 'u').test(`${'a'.repeat(7_000)}b`)).toBe(false);
});
