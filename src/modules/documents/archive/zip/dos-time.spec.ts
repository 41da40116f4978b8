import { dosTime } from './dos-time.js';

const told = (iso: string): number[] => {
  const { date, time } = dosTime(new Date(iso));
  return [(date >> 9) + 1980, (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2];
};

describe('the date of a file in an archive', () => {
  it('is the one of a clock in Paris, to the even second', () => {
    expect(told('2025-01-31T23:30:59Z')).toEqual([2025, 2, 1, 0, 30, 58]);
    expect(told('2025-07-14T10:00:01Z')).toEqual([2025, 7, 14, 12, 0, 0]);
  });

  it('is the nearest that a zip can say', () => {
    expect(told('1970-01-01T00:00:00Z')).toEqual([1980, 1, 1, 0, 0, 0]);
    expect(told('2200-01-01T00:00:00Z')).toEqual([2107, 12, 31, 23, 59, 58]);
  });
});
