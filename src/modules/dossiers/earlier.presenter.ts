import { answerProblems, answerText, type FormQuestion, targetText } from '../../forms/index.js';
import { type Workflow } from '../../workflows/index.js';
import { type AnswerRow } from './content.js';
import { type EarlierAnswerView, type EarlierEvaluationView } from './dto/earlier.view.js';
import { type EvaluationRow } from './earlier.store.js';

/** One question now and then. */
export interface Found {
  readonly question: FormQuestion;
  readonly then: FormQuestion;
  readonly year: number;
  readonly workflow: Workflow;
}

export function earlierView(answer: AnswerRow, evaluations: readonly EvaluationRow[], found: Found): EarlierAnswerView {
  const { value, not_applicable, comment } = answer;
  const { question, then, year, workflow } = found;
  const text = not_applicable ? 'Non concerné' : value === null ? 'Non renseigné' : answerText(then, value);
  // Only what this year's question accepts as it is can be taken over.
  const carry = question.carryOver === 'suggest' && !not_applicable && value !== null && answerProblems(question, value).length === 0;
  const given = evaluations.map((row) => evaluationView(row, workflow));
  return { key: question.key, year, text, target: targetText(then), comment, value, carry, evaluations: given };
}

function evaluationView({ body, verdict, points, points_max, remark }: EvaluationRow, { audiences }: Workflow): EarlierEvaluationView {
  return { body: audiences[body]?.label ?? body, verdict, points, pointsMax: points_max, remark };
}
