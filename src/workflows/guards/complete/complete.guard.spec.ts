import { describeGuard } from '../../testing/describe-guard.js';
import { completeGuard } from './complete.guard.js';

const facts = {
  completeness: { es: { un: { required: 3, filled: 3 }, deux: { required: 5, filled: 4 } }, am: { un: { required: 0, filled: 0 } } },
};
const es = { audience: 'es' };

describeGuard(completeGuard, {
  allows: [
    { why: 'every required question of the part is filled', params: { part: 'un' }, facts, context: es },
    { why: 'the audience has nothing to fill', params: { audience: 'am' }, facts },
    { why: 'the audience is not counted at all', params: { audience: 'omedit' }, facts },
    { why: 'the part is not counted at all', params: { part: 'trois' }, facts, context: es },
  ],
  refuses: [
    {
      why: 'a question remains, all parts together',
      params: {},
      facts,
      context: es,
      reason: { code: 'incomplete', params: { rate: 87, remaining: 1 } },
    },
    {
      why: 'only pieces of the contract itself remain',
      params: {},
      facts: { completeness: { es: { un: { required: 3, filled: 3 }, '': { required: 2, filled: 1 } } } },
      context: es,
      reason: { code: 'pieces-missing', params: { rate: 80, remaining: 1 } },
    },
    {
      why: 'a question of the part remains',
      params: { part: 'deux' },
      facts,
      context: es,
      reason: { code: 'incomplete', params: { rate: 80, remaining: 1 } },
    },
    {
      why: 'it asks of another audience',
      params: { audience: 'es' },
      facts,
      reason: { code: 'incomplete', params: { rate: 87, remaining: 1 } },
    },
    { why: 'nobody’s audience is known', params: {}, facts, reason: { code: 'audience-missing' } },
  ],
  badParams: [{ audience: 3 }, { part: [] }, { percent: 100 }],
});
