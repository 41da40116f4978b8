import { type Json } from '../../shared/json.js';
import { type FormQuestion } from '../model.js';
import { fields } from './field-registry.js';

/** How a person reads a value: « 1 - OUI », « 87,5 % (35 / 40) »; the lines of a table are parted by `\n`. */
export function answerText(question: FormQuestion, value: Json): string {
  return fields.get(question.field).text(value, question);
}
