import { type Options } from 'ajv';
import { RE2JS } from 're2js';

type RegExpEngine = NonNullable<NonNullable<Options['code']>['regExp']>;

export const MAX_PATTERN_LENGTH = 200;

/** The size of a compiled pattern: an ordinary one has about twenty instructions. Time is text by instructions. */
const MOST_INSTRUCTIONS = 200;

/** What a text beside a pattern may hold at most; the length itself is refused by `maxLength`, which says so. */
export const MAX_SEARCHED_LENGTH = 4_000;

/** What RE2 and other readers of JSON Schema understand differently, hence what no pattern may hold. */
const AMBIGUOUS = /\\[sSpPAzZCQEB]|\(\?(?!:)|\[\[?:|\\k|\\\d/;
const BARE_DOT = /(?:^|[^\\])\.(?![^[]*\])/;

/**
 * The regular expressions of answers, on the server and in the browser: linear in the text, whatever the pattern. A
 * longer text than any pattern may stand beside is not searched; the module that is served calls it by this name.
 */
export const re2: RegExpEngine = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    return { test: (text: string) => text.length > 2 * MAX_SEARCHED_LENGTH || compiled.matcher(text).find() };
  },
  { code: 'regExp' },
);

/** Why a pattern is refused, in French; undefined when it is safe and reads alike everywhere. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return `il dépasse ${MAX_PATTERN_LENGTH} caractères`;
  if (AMBIGUOUS.test(pattern)) return 'il emploie \\s, \\p, un renvoi, ou un groupe « (?…) » autre que « (?:…) »';
  if (BARE_DOT.test(pattern)) return 'il emploie « . » : écrivez entre crochets les caractères admis';
  return compileFault(pattern);
}

function compileFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return RE2JS.compile(pattern).programSize() > MOST_INSTRUCTIONS ? 'ses répétitions le rendent trop coûteux à vérifier' : undefined;
  } catch {
    return 'il n’est pas une expression régulière que le serveur accepte';
  }
}
