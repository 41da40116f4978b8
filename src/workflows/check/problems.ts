import { type Problem } from '../../shared/problem.js';

/** A fault for which the document is refused. */
export function fault(code: string, pointer: string, message: string): Problem {
  return { code: `workflow.${code}`, pointer, message: typeset(message), severity: 'error' };
}

/** Something that works, but that its author hardly meant. */
export function warning(code: string, pointer: string, message: string): Problem {
  return { code: `workflow.${code}`, pointer, message: typeset(message), severity: 'warning' };
}

// French puts a no-break space before high punctuation and inside its quotation marks.
function typeset(sentence: string): string {
  return sentence.replace(/ (?=[:;?!»])/g, '\u00A0').replace(/« /g, '«\u00A0');
}

/** A word of the document, as it is quoted in a French sentence. */
export function quoted(word: unknown): string {
  return `«\u00A0${String(word)}\u00A0»`;
}

/** A list of words, as it is read in a French sentence. */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? 'aucun' : words.map(quoted).join(', ');
}
