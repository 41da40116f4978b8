import { type DateTime } from 'luxon';
import { type Period } from '../definition.js';
import { moveWorkingDays } from './working-days.js';

/** The last day of a period that starts on a day; months run « de quantième à quantième », else to the month's end. */
export function addPeriod(from: DateTime<true>, { days = 0, workingDays = 0, months = 0 }: Period): DateTime<true> {
  return moveWorkingDays(from.plus({ months }).plus({ days }), workingDays);
}

/** The day that lies a period before another. */
export function subtractPeriod(from: DateTime<true>, { days = 0, workingDays = 0, months = 0 }: Period): DateTime<true> {
  return moveWorkingDays(from.minus({ months }).minus({ days }), -workingDays);
}
