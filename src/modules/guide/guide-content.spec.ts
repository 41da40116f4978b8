import { type WorkflowDefinition } from '../../workflows/index.js';
import { contentMailsOf } from './guide-content.js';

const context = {
  definition: { audiences: { ars: { label: 'ARS', who: 'agency' } } } as unknown as WorkflowDefinition,
  calendar: {},
  party: undefined,
  subjectOf: (mail: string, verb = '') => `${mail} ${verb}`,
  gatherMinutesOf: (mail: string) => (mail === 'M06' ? 15 : null),
};
const notify = (mail: string, to: string) => ({ type: 'notify', params: { mail, to } });

describe('contentMailsOf', () => {
  it('tells each mail that a change of the content sends, to whom, and what it gathers [S2-21]', () => {
    const onContent = { attach: [notify('M06', 'ars')], reply: [notify('M11', 'ars'), { type: 'mark', params: { mark: 'lu' } }] };
    expect(contentMailsOf({ onContent }, context)).toEqual([
      { verb: 'attach', to: 'ARS', subject: 'M06 attach', gatherMinutes: 15 },
      { verb: 'reply', to: 'ARS', subject: 'M11 reply', gatherMinutes: null },
    ]);
  });

  it('tells none where a state asks for none', () => {
    expect(contentMailsOf({}, context)).toEqual([]);
  });
});
