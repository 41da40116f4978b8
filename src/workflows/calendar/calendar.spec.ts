import { endOfDate } from './end-of-date.js';
import { frenchHolidays } from './holidays.js';
import { addPeriod, subtractPeriod } from './period.js';
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from './working-days.js';
import { dayAt, dayOf, lastDayOf } from './zone.js';

describe('French working days', () => {
  it('knows the eleven public holidays of a year, Easter’s included', () => {
    expect([...frenchHolidays(2026)]).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    ['2026-04-30', 1, '2026-05-04'],
    ['2026-05-07', 1, '2026-05-11'],
    ['2026-05-13', 2, '2026-05-18'],
    ['2026-04-17', -7, '2026-04-08'],
    ['2026-12-24', 5, '2027-01-04'],
    ['2026-05-02', 0, '2026-05-02'],
  ])('from %s, %d working days lead to %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
    if (count > 0) expect(workingDaysBetween(from, to)).toBe(count);
  });

  it('counts none backwards, and moves a day off to the next working day', () => {
    expect(workingDaysBetween('2026-05-10', '2026-05-01')).toBe(0);
    expect(nextWorkingDay(dayOf('2026-05-08')).toISODate()).toBe('2026-05-11');
    expect(nextWorkingDay(dayOf('2026-05-11')).toISODate()).toBe('2026-05-11');
  });
});

describe('the end of a last day in Paris', () => {
  it.each([
    ['2026-01-31', '2026-01-31T23:00:00.000Z'],
    ['2026-07-13', '2026-07-13T22:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s ends at %s, whatever the season', (day, end) => {
    expect(endOfDate(day)).toBe(end);
    expect(lastDayOf(end).toISODate()).toBe(day);
  });

  it('moves to a working day when asked', () => {
    expect(endOfDate('2026-05-08', 'next-working-day')).toBe('2026-05-11T22:00:00.000Z');
  });

  it('refuses what is not a date', () => {
    expect(() => endOfDate('31/05/2026')).toThrow('Not a date');
  });
});

describe('periods', () => {
  it.each([
    ['2026-06-15', 1, '2026-07-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
  ])('%s and %d month(s) end on %s: same day of the month, else its last', (from, months, to) => {
    expect(addPeriod(dayOf(from), { months }).toISODate()).toBe(to);
  });

  it('count days and working days from the day of the instant in Paris, which is not the day of Greenwich', () => {
    const evening = dayAt('2026-06-30T22:30:00Z');
    expect(evening.toISODate()).toBe('2026-07-01');
    expect(addPeriod(evening, { days: 3 }).toISODate()).toBe('2026-07-04');
    expect(addPeriod(evening, { workingDays: 15 }).toISODate()).toBe('2026-07-23');
    expect(subtractPeriod(evening, { workingDays: 1 }).toISODate()).toBe('2026-06-30');
  });
});
