import { type Paragraph, type Table } from 'docx';
import { type Json } from '../../shared/json.js';
import { type FieldPlugin } from '../engine/field-plugin.js';
import { type Answer, type FormQuestion } from '../model.js';
import { missing, notApplicable, readableLines } from './paragraphs.js';

export type WordBlock = Paragraph | Table;

/** How the answers of one type read in Word. A missing answer is written too: an edition may be provisional. */
export interface FieldEdition {
  readonly type: string;
  render(answer: Answer | undefined, question: FormQuestion): WordBlock[];
}

/** Writes a value that is there; what the other answers read like is common to all types. */
export function defineEdition(plugin: FieldPlugin, write: (value: Json, question: FormQuestion) => WordBlock[]): FieldEdition {
  return {
    type: plugin.type,
    render(answer, question) {
      if (answer?.notApplicable) return [notApplicable()];
      const value = answer?.value;
      return value === undefined || plugin.isEmpty(value) ? [missing()] : write(value, question);
    },
  };
}

/** The edition of a type whose text says everything: one paragraph a line. */
export function defineTextEdition(plugin: FieldPlugin): FieldEdition {
  return defineEdition(plugin, (value, question) => readableLines(plugin.text(value, question)));
}
