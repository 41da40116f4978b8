import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { canonicalJson } from './canonical-json.js';

it('writes what RFC 8785 says, as another implementation does', () => {
  const write = canonicalize as unknown as (value: unknown) => string;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(write(value));
    }),
    { numRuns: 2_000 },
  );
});
