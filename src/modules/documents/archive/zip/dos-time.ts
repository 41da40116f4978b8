import { DateTime } from 'luxon';

/** Date and time as a zip keeps them: two words of 16 bits, in the time of the clock on the wall, to the even second. */
export interface DosTime {
  readonly date: number;
  readonly time: number;
}

const FIRST = DateTime.fromISO('1980-01-01T00:00:00', { zone: 'Europe/Paris' });
const LAST = DateTime.fromISO('2107-12-31T23:59:58', { zone: 'Europe/Paris' });

/** What a zip cannot say, before 1980 or after 2107, becomes the nearest instant that it can. */
export function dosTime(at: Date): DosTime {
  const wall = DateTime.min(LAST, DateTime.max(FIRST, DateTime.fromJSDate(at, { zone: 'Europe/Paris' })));
  const { year, month, day, hour, minute, second } = wall;
  return { date: ((year - 1980) << 9) | (month << 5) | day, time: (hour << 11) | (minute << 5) | (second >> 1) };
}
