import { answerProblems, type FieldProblem, fields, type FormQuestion } from '../../forms/index.js';
import { type Json } from '../../shared/json.js';
import { AnswerInvalidError } from './dossiers.errors.js';

/** What a person wants an answer to be. */
export interface AnswerChange {
  readonly value: Json;
  readonly notApplicable: boolean;
  readonly comment: string | null;
  /** Taken over from an earlier year, and not confirmed. */
  readonly carried?: boolean;
}

/** The same with nothing where there is nothing: an untouched widget, a blank comment, a value that « Non concerné » replaces. */
export function emptied(question: FormQuestion, { value, notApplicable, comment, carried }: AnswerChange): AnswerChange {
  const nothing = notApplicable || value === null || fields.get(question.field).isEmpty(value);
  return { value: nothing ? null : value, notApplicable, comment: comment === null || comment.trim() === '' ? null : comment, carried };
}

/** Refuses what the question does not accept; an empty answer is always accepted, and counts for nothing. */
export function checkAnswer(question: FormQuestion, change: AnswerChange): void {
  const errors = [...offerProblems(question, change), ...(change.value === null ? [] : answerProblems(question, change.value))];
  if (errors.length > 0) throw new AnswerInvalidError(errors);
}

function offerProblems(question: FormQuestion, { notApplicable, comment, carried }: AnswerChange): FieldProblem[] {
  const refuse = (pointer: string, message: string): FieldProblem => ({ pointer, keyword: 'offered', message });
  return [
    ...(notApplicable && !question.notApplicable
      ? [refuse('/notApplicable', '« Non concerné » n’est pas proposé pour cette question.')]
      : []),
    ...(carried && question.carryOver !== 'suggest'
      ? [refuse('/carried', 'Cette réponse se relève chaque année et ne se reprend pas.')]
      : []),
    ...(comment !== null && !question.comment ? [refuse('/comment', 'Cette question n’accepte pas de commentaire.')] : []),
  ];
}
