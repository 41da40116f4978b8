import { type MailVariables } from './mail-template.js';

/** Either an optional part, or a blank with its two plural forms. One pass: what a value holds is never read as a text of ours. */
const PART = /\[([^[\]]*)\]|\{([a-zA-Z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
const BLANK = /\{([a-zA-Z]+)(?:\|[^{}|]*\|[^{}|]*)?\}/g;

/** Fills a text of a template. An unknown blank stays visible: better a strange mail than a sentence that says something else. */
export function fillText(text: string, variables: MailVariables): string {
  return text.replaceAll(PART, (part, optional: string | undefined, name: string | undefined, one?: string, many?: string) => {
    if (optional !== undefined) return blanksOf(optional).every((blank) => hasValue(variables, blank)) ? fillText(optional, variables) : '';
    const value = variables[name ?? ''];
    if (value === undefined) return part;
    return one === undefined ? String(value) : plural(Number(value), one, many ?? one);
  });
}

/** Names of the blanks of a text, in order. */
export function blanksOf(text: string): string[] {
  return [...text.matchAll(BLANK)].map(([, name]) => name ?? '');
}

export function hasValue(variables: MailVariables, name: string): boolean {
  return (variables[name] ?? '') !== '';
}

/** What is left of a text once its parts and blanks are taken away: a brace or a bracket in it is a mistake. */
export function strayMarks(text: string): string[] {
  return (
    text
      .replaceAll(/\[([^[\]]*)\]/g, '$1')
      .replaceAll(BLANK, '')
      .match(/[[\]{}]/g) ?? []
  );
}

/** French: zero and one are singular. */
function plural(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}
