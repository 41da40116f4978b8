import { DateTime } from 'luxon';
import { renewalLimit } from './renewal-limit.js';

const limitOf = (inactiveSince: string | null, inactiveDays: number, now = '2026-11-22T00:30:00+01:00') =>
  renewalLimit({ inactiveSince, inactiveDays }, DateTime.fromISO(now, { zone: 'Europe/Paris' }))?.toISO();

describe('renewalLimit', () => {
  it('asks nothing of anybody where a region has neither a date nor a period [S4-09]', () => {
    expect(limitOf(null, 0)).toBeUndefined();
  });

  it('is the first moment of the region’s date, in Paris [S4-09]', () => {
    expect(limitOf('2026-11-03', 0)).toBe('2026-11-03T00:00:00.000+01:00');
  });

  it('counts a period in whole days of Paris, over the change of hour too [S4-09]', () => {
    expect(limitOf(null, 30)).toBe('2026-10-23T00:00:00.000+02:00');
  });

  it('is the later of a date and a period [S4-09]', () => {
    expect(limitOf('2026-11-03', 365)).toBe('2026-11-03T00:00:00.000+01:00');
    expect(limitOf('2026-11-03', 10)).toBe('2026-11-12T00:00:00.000+01:00');
  });

  it('keeps a date to come, or one that is none, from closing every account', () => {
    expect(limitOf('2027-01-01', 0)).toBeUndefined();
    expect(limitOf('bientôt', 0)).toBeUndefined();
    expect(limitOf('2026-11-22', 0)).toBe('2026-11-22T00:00:00.000+01:00');
  });
});
