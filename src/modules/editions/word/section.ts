import { Bookmark, Paragraph } from 'docx';
import { type WordBlock } from '../../../forms/editions.js';
import { type EditionInput } from '../edition-input.js';
import { type ContentsEntry, type Printed } from './outline.js';
import { questionBlock, type QuestionContext } from './question-block.js';
import { run } from './run.js';
import { headingAt } from './styles.js';
import { codedLabel } from './words.js';

interface Writing {
  readonly questions: EditionInput['questions'];
  readonly entries: ReadonlyMap<string, ContentsEntry>;
  readonly context: QuestionContext;
}

/** The whole form: an outermost heading starts a page. */
export function formBlocks(tree: readonly Printed[], writing: Writing): WordBlock[] {
  return tree.flatMap((entry) => nodeBlocks(entry, 0, writing));
}

function nodeBlocks(entry: Printed, depth: number, writing: Writing): WordBlock[] {
  const { node, children } = entry;
  const stored = writing.questions.get(node.key);
  if (node.question) return stored ? questionBlock(node.question, stored, writing.context) : [];
  return [heading(entry, depth, writing), ...children.flatMap((child) => nodeBlocks(child, depth + 1, writing))];
}

function heading({ node }: Printed, depth: number, { entries }: Writing): Paragraph {
  const text = run(codedLabel(node));
  const bookmark = entries.get(node.key)?.bookmark;
  return new Paragraph({
    heading: headingAt(depth),
    pageBreakBefore: depth === 0,
    children: [bookmark ? new Bookmark({ id: bookmark, children: [text] }) : text],
  });
}
