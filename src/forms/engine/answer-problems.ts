import { type Json } from '../../shared/json.js';
import { type FieldProblem, type FormQuestion } from '../model.js';
import { problemsOf } from './read-answer.js';
import { validatorOf } from './validators.js';

/** The server's verdict on a value, the only one that counts: nothing when it is accepted (T11). */
export function answerProblems(question: FormQuestion, value: Json): readonly FieldProblem[] {
  return problemsOf(question, value, validatorOf(question.schema));
}

export function answerAccepted(question: FormQuestion, value: Json): boolean {
  return answerProblems(question, value).length === 0;
}
