import { type AnswerGrant, type FormQuestion } from '../model.js';

/** Whether a grant reaches a question: each key narrows, none opens everything (W5). */
export function isGranted({ part, filledBy, instances, sections }: AnswerGrant, question: FormQuestion): boolean {
  if (part !== undefined && part !== question.part) return false;
  if (filledBy !== undefined && filledBy !== question.filledBy) return false;
  if (sections !== undefined && !isWithin(question, sections)) return false;
  return instances === undefined || instances.includes(question.instance);
}

/** Whether a question stands below one of these sections. */
function isWithin({ path }: FormQuestion, sections: readonly string[]): boolean {
  return path.some((key) => sections.includes(key.split('@')[0] ?? key));
}
