import { type EarlierAnswerView, type FormQuestionView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';

/** Why last year's answer is not offered for this year. */
export function notTaken({ value }: Pick<EarlierAnswerView, 'value'>, carryOver: FormQuestionView['carryOver']): string {
  const text = entryWords.earlier.notTaken;
  if (carryOver === 'never') return text.eachYear;
  return value === null ? text.noValue : text.changed;
}
