import { Bookmark, Paragraph, TextRun } from 'docx';
import { type WordBlock, xmlText } from '../../../forms/editions.js';
import { type EditionInput } from '../edition-input.js';
import { bookmarkOf, type Printed } from './outline.js';
import { questionBlock } from './question-block.js';
import { headingAt } from './styles.js';
import { codedLabel } from './words.js';

/** A section of the contract, on a page of its own. */
export function sectionBlocks(section: Printed, index: number, input: EditionInput): WordBlock[] {
  const name = new Bookmark({ id: bookmarkOf(index), children: [new TextRun(xmlText(codedLabel(section.node)))] });
  return [new Paragraph({ heading: headingAt(0), pageBreakBefore: true, children: [name] }), ...inside(section, 1, input)];
}

function inside(entry: Printed, depth: number, input: EditionInput): WordBlock[] {
  return entry.children.flatMap((child) => nodeBlocks(child, depth, input));
}

function nodeBlocks(entry: Printed, depth: number, input: EditionInput): WordBlock[] {
  const { node } = entry;
  const stored = input.questions.get(node.key);
  if (node.question) return stored ? questionBlock(node.question, stored, input.cover.campaign.year) : [];
  return [new Paragraph({ heading: headingAt(depth), text: xmlText(codedLabel(node)) }), ...inside(entry, depth + 1, input)];
}
