import { distinct, type GatheredNotice } from './gathered-notice.js';

const notice = (event: string, question?: string, dossierId = 'a', rank = 0): GatheredNotice => ({
  ...{ template: 'M06', event, question },
  variables: { dossierId, rank },
});

describe('distinct', () => {
  it('tells an answer that was saved again once, as it was last', () => {
    const saved = [notice('answer', 'q1', 'a', 1), notice('answer', 'q2'), notice('answer', 'q1', 'a', 2)];
    expect(distinct(saved)).toEqual([notice('answer', 'q1', 'a', 2), notice('answer', 'q2')]);
  });

  it('keeps the same question of two dossiers, every document, and what was noted before questions were', () => {
    const kept = [notice('answer', 'q1'), notice('answer', 'q1', 'b'), notice('attach', 'q1'), notice('attach', 'q1'), notice('answer')];
    expect(distinct([...kept, notice('answer')])).toHaveLength(6);
  });
});
