import { daysBetween, lastDayBefore, parisDay } from './dates.js';

describe('dates', () => {
  it('are days of Paris, in summer and in winter', () => {
    expect(parisDay(new Date('2026-04-16T22:30:00Z'))).toBe('2026-04-17');
    expect(parisDay(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });

  it('read the end of a deadline as its last day, included', () => {
    expect(lastDayBefore('2026-04-17T22:00:00.000Z')).toBe('2026-04-17');
    expect(lastDayBefore('2026-12-31T23:00:00.000Z')).toBe('2026-12-31');
  });

  it('count days over a change of hour', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-04-02', '2026-04-01')).toBe(-1);
  });
});
