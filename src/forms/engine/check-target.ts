import { type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { type Target } from '../model.js';
import { fault } from './problems.js';
import { type QuestionNode } from './template-document.js';
import { validatorOf } from './validators.js';
import { type Placed } from './walk-template.js';

/** Fields whose answers are compared as numbers (T5, T6). */
const MEASURED: ReadonlySet<string> = new Set(['number', 'rate', 'percentage', 'multiple-choice', 'table', 'yearly', 'progress']);
const COMPARISONS = ['atLeast', 'atMost', 'below', 'progressAtLeast'] as const;

/** A target is something that the answer can be: a value that the schema accepts, or a threshold for a number. */
export function targetProblems({ node, pointer }: Placed<QuestionNode>, schema: JsonSchema): readonly Problem[] {
  return node.target ? against(node.target, `${pointer}/target`, node, schema) : [];
}

function against(target: Target, pointer: string, node: QuestionNode, schema: JsonSchema): readonly Problem[] {
  if (target.any) return target.any.flatMap((option, index) => against(option, `${pointer}/any/${index}`, node, schema));
  if (target.equals !== undefined && node.field !== 'rate' && !validatorOf(schema)(target.equals)) {
    return [fault('target-value', `${pointer}/equals`, 'La cible n’est pas une réponse que la question accepte.')];
  }
  const compared = COMPARISONS.find((name) => target[name] !== undefined);
  if (compared === undefined || MEASURED.has(node.field)) return [];
  return [
    fault(
      'target-type',
      `${pointer}/${compared}`,
      `« ${compared} » compare des nombres : la réponse d’une question « ${node.field} » n’en est pas un.`,
    ),
  ];
}
