import { ALLOWED, defineGuard, refused } from '../../plugins/guard-plugin.js';
import { CONTRACT_ITSELF, NOTHING, totalOf } from './completeness.js';

interface CompleteParams {
  /** Whose questions; by default those of the audience that sends the event. Compulsory where the clock asks. */
  audience?: string;
  /** Only this part of the form; by default all of it. */
  part?: string;
}

/** « Le pourcentage de remplissage doit être à 100 % » before one may close: over the whole dossier, per audience. */
export const completeGuard = defineGuard<CompleteParams>({
  type: 'complete',
  needs: ['completeness'],
  paramsSchema: {
    type: 'object',
    properties: { audience: { type: 'string', nullable: true }, part: { type: 'string', nullable: true } },
    required: [],
    additionalProperties: false,
  },
  decide({ audience, part }, facts, context) {
    const whose = audience ?? context.audience;
    if (whose === undefined) return refused('audience-missing');
    const { required, filled } = totalOf(facts.completeness, whose, part);
    if (filled >= required) return ALLOWED;
    const pieces = part === undefined ? totalOf(facts.completeness, whose, CONTRACT_ITSELF) : NOTHING;
    const code = pieces.required - pieces.filled === required - filled ? 'pieces-missing' : 'incomplete';
    return refused(code, { rate: Math.floor((100 * filled) / required), remaining: required - filled });
  },
  paramsProblem({ audience }, { byClock }) {
    return byClock && audience === undefined ? 'l’horloge ne fait partie d’aucun public : précisez « audience »' : undefined;
  },
});
