import { randomInt } from 'node:crypto';
import { DateTime } from 'luxon';

/** Neither 0 nor O, neither 1 nor I: it is read out on the telephone. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 5;

/** « A-20260310-7K2QF »: the day in Paris, and five signs. */
export function newReference(at: Date): string {
  const day = DateTime.fromJSDate(at, { zone: 'Europe/Paris' }).toFormat('yyyyMMdd');
  return `A-${day}-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}
