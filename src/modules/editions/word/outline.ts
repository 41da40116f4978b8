import { type FormNode } from '../../../forms/index.js';
import { type EditionInput } from '../edition-input.js';

/** A node that is printed, with what of it is printed. */
export interface Printed {
  readonly node: FormNode;
  readonly children: readonly Printed[];
  /** Keys of the visible questions in it, in reading order. */
  readonly questions: readonly string[];
}

/** The tree without the questions that are not visible, and without the headings that would stand over nothing (T7). */
export function printedTree(nodes: readonly FormNode[], questions: EditionInput['questions']): Printed[] {
  return nodes.map((node) => printed(node, questions)).filter((entry) => entry.questions.length > 0);
}

function printed(node: FormNode, questions: EditionInput['questions']): Printed {
  if (node.question) return { node, children: [], questions: questions.has(node.key) ? [node.key] : [] };
  const children = printedTree(node.children, questions);
  return { node, children, questions: children.flatMap((child) => child.questions) };
}

/** The name that a link of the contents jumps to: Word takes letters, digits and underscores only. */
export function bookmarkOf(index: number): string {
  return `section_${index + 1}`;
}
