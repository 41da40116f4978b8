import { type AnswerGrant, type FormQuestion } from '../model.js';

/** Whether a grant reaches a question: each key narrows, none opens everything (W5). */
export function isGranted({ part, filledBy, instances }: AnswerGrant, question: FormQuestion): boolean {
  if (part !== undefined && part !== question.part) return false;
  if (filledBy !== undefined && filledBy !== question.filledBy) return false;
  return instances === undefined || instances.includes(question.instance);
}
