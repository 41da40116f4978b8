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

/** How deep the contents go: an establishment and its sections, or a section and its objectives. */
const CONTENTS_DEPTH = 2;

export interface ContentsEntry {
  readonly printed: Printed;
  readonly depth: number;
  /** The name that its link jumps to: Word takes letters, digits and underscores only. */
  readonly bookmark: string;
}

/** The headings that the contents list, by node key, in reading order. */
export function contentsEntries(tree: readonly Printed[]): ReadonlyMap<string, ContentsEntry> {
  const listed = tree.flatMap((entry) => withinReach(entry, 0));
  return new Map(listed.map((entry, index) => [entry.printed.node.key, { ...entry, bookmark: `section_${index + 1}` }]));
}

function withinReach(printed: Printed, depth: number): Omit<ContentsEntry, 'bookmark'>[] {
  if (printed.node.question || depth === CONTENTS_DEPTH) return [];
  return [{ printed, depth }, ...printed.children.flatMap((child) => withinReach(child, depth + 1))];
}
