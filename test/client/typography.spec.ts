import { fr } from '../../client/src/i18n/fr/catalogue.js';

/** Every string of the catalogue; a function is asked for its sentence with figures in the place of words. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return sentences(said(value as (...values: unknown[]) => unknown), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** What the function says of figures; nothing when it wants something else. */
function said(sentence: (...values: unknown[]) => unknown): unknown {
  try {
    return sentence(2, 3, 4, 5);
  } catch {
    return undefined;
  }
}

const ALL = sentences(fr, 'fr');
const faulty = (fault: RegExp): string[] =>
  ALL.filter(([, sentence]) => fault.test(sentence)).map(([path, sentence]) => `${path}: ${sentence}`);

describe('the French of the screens', () => {
  it('never leaves a double sign at the head of a line: a no-break space stands before it, and inside quotation marks', () => {
    expect(ALL.length).toBeGreaterThan(400);
    expect(faulty(/ [?!;:»%](?!\w)|« /)).toEqual([]);
  });

  it('writes typographic apostrophes', () => {
    expect(faulty(/\p{L}'\p{L}/u)).toEqual([]);
  });
});
