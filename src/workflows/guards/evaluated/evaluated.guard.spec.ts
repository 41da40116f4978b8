import { describeGuard } from '../../testing/describe-guard.js';
import { evaluatedGuard } from './evaluated.guard.js';

const facts = { evaluations: { ars: { required: 4, given: 4 }, am: { required: 4, given: 1 } } };

describeGuard(evaluatedGuard, {
  allows: [
    { why: 'every verdict is given', params: { by: 'ars' }, facts },
    { why: 'the body has nothing to judge', params: { by: 'omedit' }, facts },
  ],
  refuses: [
    {
      why: 'verdicts are missing',
      params: { by: 'am' },
      facts,
      reason: { code: 'evaluation-incomplete', params: { by: 'am', remaining: 3 } },
    },
  ],
  badParams: [{}, { by: 3 }, { by: 'ars', all: true }],
});
