import { describeGuard } from '../../testing/describe-guard.js';
import { allRepliedGuard } from './all-replied.guard.js';

describeGuard(allRepliedGuard, {
  allows: [
    { why: 'every contestation has its reply', params: {}, facts: { contestations: { open: 0 } } },
    { why: 'there was none', params: {}, facts: { contestations: {} } },
  ],
  refuses: [
    { why: 'one is open', params: {}, facts: { contestations: { open: 1 } }, reason: { code: 'contestations-open', params: { open: 1 } } },
  ],
  badParams: [{ by: 'ars' }],
});
