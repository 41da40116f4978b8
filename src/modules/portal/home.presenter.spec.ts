import { calendars, type CampaignMilestones } from './home.presenter.js';

const entry = (label: string, from: string, to: string | null = null) => ({ label, detail: null, from, to, scope: null });
const CAMPAIGN: CampaignMilestones = {
  id: 'campaign',
  label: 'CAQES, évaluation 2025',
  milestones: [
    entry('Pré-campagne', '2026-02-02', '2026-02-09'),
    entry('Auto-évaluation', '2026-03-02', '2026-04-17'),
    entry('Date limite', '2026-04-17'),
    entry('Rapport', '2026-07-01'),
  ],
};

function statuses(today: string): string[] {
  return calendars([CAMPAIGN], today)[0]?.entries.map(({ status }) => status) ?? [];
}

describe('calendars', () => {
  it.each([
    ['2026-02-01', ['next', 'next', 'next', 'next']],
    ['2026-02-09', ['current', 'next', 'next', 'next']],
    ['2026-02-10', ['past', 'next', 'next', 'next']],
    ['2026-04-17', ['past', 'current', 'current', 'next']],
    ['2026-04-18', ['past', 'past', 'past', 'next']],
  ])('says on %s what is past, current and next, last days included [S4-01] [S4-02] [S4-03]', (today, expected) => {
    expect(statuses(today)).toEqual(expected);
  });

  it('shows the campaigns that run; without any, the next to come, and none that is over while another is not', () => {
    const over = { ...CAMPAIGN, id: 'over', milestones: [entry('Rapport', '2025-07-01')] };
    const later = { ...CAMPAIGN, id: 'later', milestones: [entry('Pré-campagne', '2027-02-02')] };
    const ids = (campaigns: CampaignMilestones[]) => calendars(campaigns, '2026-03-10').map(({ campaignId }) => campaignId);

    expect(ids([later, CAMPAIGN, over])).toEqual(['campaign']);
    expect(ids([over, later])).toEqual(['later']);
    expect(ids([over])).toEqual(['over']);
    expect(ids([{ ...CAMPAIGN, milestones: [] }])).toEqual([]);
  });
});
