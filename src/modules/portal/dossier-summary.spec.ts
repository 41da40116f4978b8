import { byUrgency, currentOf, type DossierSummary } from './dossier-summary.js';

function summary(id: string, more: Partial<DossierSummary> = {}): DossierSummary {
  const progress = { required: 10, filled: 5, rate: 50 };
  const state = { label: 'Consultation', tone: 'info' as const };
  return {
    id,
    contractId: 'c',
    campaignLabel: id,
    year: 2025,
    state,
    progress,
    deadline: null,
    mayAnswer: false,
    mayClose: false,
    started: true,
    ...more,
  };
}

const until = (lastDay: string) => ({ key: 'end', lastDay, at: `${lastDay}T23:00:00Z`, days: 10, workingDays: 7 });

describe('currentOf', () => {
  it('prefers the dossier that runs to a later one in preparation and to earlier ones', () => {
    const dossiers = [
      summary('earlier', { year: 2024 }),
      summary('next', { year: 2026, started: false }),
      summary('running', { deadline: until('2026-04-17') }),
    ];
    expect(currentOf(dossiers)?.id).toBe('running');
  });

  it('falls back to the last one that has begun, then to the one in preparation', () => {
    const next = summary('next', { year: 2026, started: false });
    expect(currentOf([summary('first', { year: 2023 }), summary('last', { year: 2024 }), next])?.id).toBe('last');
    expect(currentOf([next])?.id).toBe('next');
    expect(currentOf([])).toBeUndefined();
  });
});

describe('byUrgency', () => {
  it('puts the nearest deadline first, then the least filled', () => {
    const soon = summary('soon', { deadline: until('2026-04-01') });
    const later = summary('later', { deadline: until('2026-04-17'), progress: { required: 10, filled: 9, rate: 90 } });
    const empty = summary('empty', { deadline: until('2026-04-17'), progress: { required: 10, filled: 0, rate: 0 } });
    expect([summary('none'), later, empty, soon].sort(byUrgency).map(({ id }) => id)).toEqual(['soon', 'empty', 'later', 'none']);
  });
});
