import fc from 'fast-check';

const between = (first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));

const LAST_OF_PLANE = 0xff_ff;

/** A character of each plane of Unicode, whether anything is assigned there or not. */
const PLANES = Array.from({ length: 17 }, (_, plane) => between(plane * 0x1_00_00, plane * 0x1_00_00 + LAST_OF_PLANE));

/** What breaks files and readers: each kind alone, so that every one of them surely comes. */
const TROUBLE = [
  ...[between(0, 0x1f), between(0x7f, 0x9f), between(0xd8_00, 0xdb_ff), between(0xdc_00, 0xdf_ff)],
  ...[between(0x05_90, 0x06_ff), between(0x20_0e, 0x20_0f), between(0x20_2a, 0x20_2e), between(0x20_66, 0x20_69)],
  ...[between(0x03_00, 0x03_6f), between(0xfe_00, 0xfe_0f), between(0xe_00_20, 0xe_00_7f), between(0xfd_d0, 0xfd_ef)],
  fc.integer({ min: 0, max: 16 }).chain((plane) => between(plane * 0x1_00_00 + 0xff_fe, plane * 0x1_00_00 + LAST_OF_PLANE)),
  fc.constantFrom('\u0000', '&', '<', '>', '"', ']]>', '<![CDATA[', '<!--', '&#0;', '\r\n', '\r', '\u2028', '\u0085', '\uFEFF', 'ﷺ', '👩‍👩‍👧‍👦'),
];

/** A text of each plane, then a text of each trouble, and so on. */
export function hostileTexts(count: number, seed: number): string[] {
  const kinds = [...PLANES, ...TROUBLE].map((unit) => fc.string({ unit, minLength: 1, maxLength: 60 }));
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? fc.string();
    const [text = ''] = fc.sample(kind, { numRuns: 1, seed: seed + index });
    return `[${String(index)}] ${text}.`;
  });
}
