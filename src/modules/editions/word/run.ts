import { type IRunOptions, TextRun } from 'docx';
import { xmlText } from '../../../forms/editions.js';

/** A piece of text, fit for XML, with its look. */
export function run(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...look, text: xmlText(text) });
}
