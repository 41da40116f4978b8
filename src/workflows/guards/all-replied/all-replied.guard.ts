import { isRecord } from '../../../shared/json.js';
import { ALLOWED, defineGuard, refused } from '../../plugins/guard-plugin.js';

/** No contestation is left without a reply: a decision may not be notified before (D.162-16). */
export const allRepliedGuard = defineGuard<Record<string, never>>({
  type: 'all-replied',
  needs: ['contestations'],
  paramsSchema: { type: 'object', required: [], additionalProperties: false },
  decide(_params, facts) {
    const open = isRecord(facts.contestations) ? Number(facts.contestations.open) : 0;
    return open > 0 ? refused('contestations-open', { open }) : ALLOWED;
  },
});
