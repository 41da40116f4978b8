import { isRecord } from '../../../shared/json.js';
import { ALLOWED, defineGuard, refused } from '../../plugins/guard-plugin.js';

interface EvaluatedParams {
  /** The evaluating audience whose verdicts must all be given. */
  by: string;
}

/** Every question that this body must judge has its verdict. */
export const evaluatedGuard = defineGuard<EvaluatedParams>({
  type: 'evaluated',
  needs: ['evaluations'],
  paramsSchema: { type: 'object', properties: { by: { type: 'string' } }, required: ['by'], additionalProperties: false },
  decide({ by }, facts) {
    const evaluations = isRecord(facts.evaluations) ? facts.evaluations[by] : undefined;
    if (!isRecord(evaluations)) return ALLOWED;
    const remaining = Number(evaluations.required) - Number(evaluations.given);
    return !(remaining > 0) ? ALLOWED : refused('evaluation-incomplete', { by, remaining });
  },
});
