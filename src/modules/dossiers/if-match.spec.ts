import { IfMatchMissingError } from './dossiers.errors.js';
import { versionOf } from './if-match.js';

describe('If-Match', () => {
  it('names one version', () => {
    expect(versionOf('"0"')).toBe(0);
    expect(versionOf('"12"')).toBe(12);
  });

  it.each([undefined, '', '12', '*', 'W/"12"', '"12", "13"', '"-1"', '"1e3"', '"99999999999"'])('is refused as %j', (header) => {
    expect(() => versionOf(header)).toThrow(IfMatchMissingError);
  });
});
