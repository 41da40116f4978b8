import { type IRunOptions, Paragraph, TextRun } from 'docx';
import { xmlText } from './xml-text.js';

const MISSING: IRunOptions = { text: 'Non renseigné', italics: true, color: 'B34000' };
const NOT_APPLICABLE: IRunOptions = { text: 'Non concerné', bold: true };

/** « Non renseigné »: in words and in italics, not by colour alone. */
export function missing(): Paragraph {
  return new Paragraph({ children: [new TextRun(MISSING)] });
}

export function notApplicable(): Paragraph {
  return new Paragraph({ children: [new TextRun(NOT_APPLICABLE)] });
}

/** One paragraph a line, fit for XML. */
export function readableLines(text: string, style?: string): Paragraph[] {
  return xmlText(text)
    .split('\n')
    .map((line) => new Paragraph({ text: line, ...(style ? { style } : {}) }));
}
