import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xmlText } from './xml-text.js';

/** The text of an element, by a parser that refuses every character that XML 1.0 does not know. */
function throughXml(text: string): string {
  const read: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => read.push(part));
  parser.write(`<t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</t>`).close();
  return read.join('');
}

it('keeps of any text what XML may hold, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const kept = xmlText(text);
      expect(throughXml(kept)).toBe(kept);
      expect(xmlText(kept)).toBe(kept);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['\uFFFE', ''],
  ['a\u0000b\u001Fc', 'abc'],
  ['\uD83Dalone', 'alone'],
  ['\u{1F600} \u00e9', '\u{1F600} \u00e9'],
  ['one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
])('turns %j into %j', (text, kept) => {
  expect(xmlText(text)).toBe(kept);
});
