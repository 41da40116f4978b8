import { type Workflow } from '../../workflows/index.js';
import { campaignProblems } from './campaign-check.js';
import { type NewCampaign } from './dto/campaign.requests.js';

const WORKFLOW = { windows: { saisie: 'Saisie' } } as unknown as Workflow;

function codes(calendar: object): string[] {
  return campaignProblems({ calendar } as NewCampaign, WORKFLOW, undefined).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('the calendar of a campaign', () => {
  it('gives each window of the workflow its first and last day', () => {
    expect(codes({ saisie: { open: '2026-03-02', close: '2026-04-17' } })).toEqual([]);
    expect(codes({ saisie: { open: '2026-03-02', close: '2026-03-02' } })).toEqual([]);
  });

  it.each([
    [{}, 'campaign.missing-window /calendar/saisie'],
    [{ saisie: 'demain' }, 'campaign.missing-window /calendar/saisie'],
    [{ saisie: { open: '2026-02-30', close: '2026-04-17' } }, 'campaign.invalid-date /calendar/saisie/open'],
    [{ saisie: { open: '2026-03-02' } }, 'campaign.invalid-date /calendar/saisie/close'],
    [{ saisie: { open: '2026-03-02', close: '17/04/2026' } }, 'campaign.invalid-date /calendar/saisie/close'],
    [{ saisie: { open: '2026-04-17', close: '2026-03-02' } }, 'campaign.reversed-window /calendar/saisie/close'],
  ])('refuses %j at its place', (calendar, problem) => {
    expect(codes(calendar)).toEqual([problem]);
  });

  it('refuses a window that the workflow does not have', () => {
    expect(codes({ saisie: { open: '2026-03-02', close: '2026-04-17' }, autre: {} })).toEqual(['campaign.unknown-window /calendar/autre']);
  });
});
