import { type Json } from '../../shared/json.js';
import { type FieldProblem, type FormQuestion } from '../model.js';
import { type AnswerReader, answerReader, problemsOf } from './read-answer.js';
import { validatorOf } from './validators.js';

/** Made once per question, which lives as long as the form that it belongs to. */
const READERS = new WeakMap<FormQuestion, AnswerReader>();

/** The server's verdict on a value, the only one that counts: nothing when it is accepted (T11). */
export function answerProblems(question: FormQuestion, value: Json): readonly FieldProblem[] {
  return problemsOf(READERS.get(question) ?? keptReader(question), value);
}

export function answerAccepted(question: FormQuestion, value: Json): boolean {
  return answerProblems(question, value).length === 0;
}

function keptReader(question: FormQuestion): AnswerReader {
  const reader = answerReader(question, validatorOf(question.schema));
  READERS.set(question, reader);
  return reader;
}
