import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../client/src/i18n/fr');

/** Every string of the screens, by file and name; a function is asked for its sentence with figures in the place of words. */
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

const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
const words = await Promise.all(files.map(async (file) => [file, await import(`../../client/src/i18n/fr/${file}.js`)] as const));
const ALL = words.flatMap(([file, spoken]) => sentences({ ...(spoken as object) }, file));
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
