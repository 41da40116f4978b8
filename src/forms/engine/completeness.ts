import { type AnswerGrant, type Counter, type Counters, type Form } from '../model.js';
import { isGranted } from './grants.js';
import { type Fill } from './statuses.js';

/**
 * For each audience and part, how many questions are required of it and how many are filled: visible and required, over
 * all instances, that some active grant lets that audience answer [C16].
 */
export function countersOf(
  form: Form,
  fills: readonly Fill[],
  grantsByAudience: Readonly<Record<string, readonly AnswerGrant[]>>,
): Counters {
  return Object.fromEntries(Object.entries(grantsByAudience).map(([audience, grants]) => [audience, countersFor(form, fills, grants)]));
}

function countersFor(form: Form, fills: readonly Fill[], grants: readonly AnswerGrant[]): Readonly<Record<string, Counter>> {
  const counters: Record<string, Counter> = {};
  form.questions.forEach((question, index) => {
    const fill = fills[index];
    if (!fill?.visible || !fill.required || !grants.some((grant) => isGranted(grant, question))) return;
    const { required, filled } = counters[question.part] ?? { required: 0, filled: 0 };
    counters[question.part] = { required: required + 1, filled: filled + Number(fill.filled) };
  });
  return counters;
}
