import { InternalHyperlink, Paragraph } from 'docx';
import { type WordBlock } from '../../../forms/editions.js';
import { type EditionInput } from '../edition-input.js';
import { type ContentsEntry } from './outline.js';
import { run } from './run.js';
import { codedLabel, count } from './words.js';

const INDENT = 340;

/** « Sommaire »: links, not a field, so that Word asks nobody to update anything. */
export function contents(entries: Iterable<ContentsEntry>, questions: EditionInput['questions']): WordBlock[] {
  const title = new Paragraph({ style: 'Question', text: 'Sommaire', spacing: { before: 480, after: 120 } });
  return [title, ...Array.from(entries, (entry) => line(entry, questions))];
}

function line({ printed, depth, bookmark }: ContentsEntry, questions: EditionInput['questions']): Paragraph {
  const filled = printed.questions.filter((key) => questions.get(key)?.status.filled).length;
  const tally = `  ${count(printed.questions.length, 'question')}, dont ${filled}\u00a0saisie${filled > 1 ? 's' : ''}`;
  const label = run(codedLabel(printed.node), { style: 'Hyperlink', bold: depth === 0 });
  return new Paragraph({
    indent: { left: depth * INDENT },
    children: [new InternalHyperlink({ anchor: bookmark, children: [label] }), run(tally, { size: 17, color: '666666' })],
  });
}
