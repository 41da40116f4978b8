import { type Problem } from '../../shared/problem.js';

/** A fault for which the document is refused. */
export function fault(code: string, pointer: string, message: string): Problem {
  return { code: `workflow.${code}`, pointer, message, severity: 'error' };
}

/** Something that works, but that its author hardly meant. */
export function warning(code: string, pointer: string, message: string): Problem {
  return { code: `workflow.${code}`, pointer, message, severity: 'warning' };
}

/** A word of the document, as it is quoted in a French sentence. */
export function quoted(word: unknown): string {
  return `«\u00A0${String(word)}\u00A0»`;
}

/** A list of words, as it is read in a French sentence. */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? 'aucun' : words.map(quoted).join(', ');
}
