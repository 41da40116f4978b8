import { type WorkflowDefinition } from '../../workflows/index.js';
import { statesAhead } from './main-path.js';

const state = (target?: string, states?: WorkflowDefinition['states']): WorkflowDefinition['states'][string] => ({
  ...(target && { on: { GO: { by: 'clock', target } } }),
  ...(states && { initial: Object.keys(states)[0], states }),
});

describe('statesAhead', () => {
  it('follows the order of the file, one state after the other', () => {
    const states = {
      draft: { on: { A: { by: 'clock' as const, target: 'open' }, B: { by: 'clock' as const, target: 'early' } } },
      early: state('open'),
      open: state('end'),
      end: state(),
    };
    expect(statesAhead({ states }, 'draft')).toEqual(['early', 'open', 'end']);
  });

  it('leaves by an inner state, towards an absolute target or by what happens when it is done', () => {
    const states = { round: state(undefined, { inner: state('#last.second') }), waiting: { onDone: 'last' }, last: state() };
    expect(statesAhead({ states }, 'round')).toEqual(['last']);
    expect(statesAhead({ states }, 'waiting')).toEqual(['last']);
  });

  it('never goes back, and stops where nothing leads on', () => {
    const states = { open: state('closed'), closed: state('open') };
    expect(statesAhead({ states }, 'open')).toEqual(['closed']);
    expect(statesAhead({ states }, 'closed')).toEqual([]);
  });
});
