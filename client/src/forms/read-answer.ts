import { answerText } from '../../../src/forms/isomorphic.js';
import { type QuestionToAnswer } from './question-to-answer.js';

type EngineQuestion = Parameters<typeof answerText>[0];
type EngineValue = Parameters<typeof answerText>[1];

/** How a person reads a value: « 1 - OUI », « 87,5 % (35 / 40) ». A value that its type cannot read is shown as it is. */
export function readAnswer(question: QuestionToAnswer, value: unknown): string {
  if (value === undefined || value === null) return '';
  try {
    return answerText(question as unknown as EngineQuestion, value as EngineValue);
  } catch {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** The id of the field that a problem is about, in a form whose root is `rootId`. */
export function fieldId(rootId: string, pointer: string): string {
  return rootId + pointer.replaceAll('/', '_');
}
