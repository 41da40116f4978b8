import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import { type WordBlock, xmlText } from '../../../forms/editions.js';
import { type EditionInput } from '../edition-input.js';
import { bookmarkOf, type Printed } from './outline.js';
import { codedLabel, count } from './words.js';

/** « Sommaire »: links, not a field, so that Word asks nobody to update anything. */
export function contents(sections: readonly Printed[], questions: EditionInput['questions']): WordBlock[] {
  const title = new Paragraph({ style: 'Question', text: 'Sommaire', spacing: { before: 480, after: 120 } });
  return [title, ...sections.map((section, index) => entry(section, index, questions))];
}

function entry({ node, questions: keys }: Printed, index: number, questions: EditionInput['questions']): Paragraph {
  const filled = keys.filter((key) => questions.get(key)?.status.filled).length;
  const link = new InternalHyperlink({
    anchor: bookmarkOf(index),
    children: [new TextRun({ text: xmlText(codedLabel(node)), style: 'Hyperlink' })],
  });
  const tally = `  ${count(keys.length, 'question')}, dont ${filled} saisie${filled > 1 ? 's' : ''}`;
  return new Paragraph({ children: [link, new TextRun({ text: tally, color: '666666' })] });
}
