import { type Options } from 'ajv';
import { RE2JS } from 're2js';

type RegExpEngine = NonNullable<NonNullable<Options['code']>['regExp']>;

export const MAX_PATTERN_LENGTH = 200;

/** What RE2 and the browser read differently, hence what no pattern may hold. */
const AMBIGUOUS = /\\[sSpPAzZCQEB]|\(\?(?!:)|\[\[?:|\\k|\\\d/;
const BARE_DOT = /(?:^|[^\\])\.(?![^[]*\])/;

/**
 * The server's regular expressions: linear in the text, whatever the pattern. The browser's module says `new RegExp`
 * in the same place, which is why a pattern may only hold what both read alike (see `patternFault`).
 */
export const re2: RegExpEngine = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    return { test: (text: string) => compiled.matcher(text).find() };
  },
  { code: 'new RegExp' },
);

/** Why a pattern is refused, in French; undefined when it is safe and reads alike on both sides. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return `il dépasse ${MAX_PATTERN_LENGTH} caractères`;
  if (AMBIGUOUS.test(pattern)) return 'il emploie \\s, \\p, un renvoi, ou un groupe « (?…) » autre que « (?:…) »';
  if (BARE_DOT.test(pattern)) return 'il emploie « . » : écrivez entre crochets les caractères admis';
  return compileFault(pattern);
}

function compileFault(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    new RegExp(pattern, 'u');
    return undefined;
  } catch {
    return 'il n’est pas une expression régulière que le serveur accepte';
  }
}
