import { DateTime } from 'luxon';
import { type SignInSettings } from '../../organisations/index.js';

type Inactivity = Pick<SignInSettings, 'inactiveSince' | 'inactiveDays'>;

/**
 * The first moment of the day by which a person must have been seen to keep the password, the later of a region's date and
 * of its period (S4-09); nothing where a region has neither. A date to come asks nothing of anybody before it.
 */
export function renewalLimit({ inactiveSince, inactiveDays }: Inactivity, now: DateTime): DateTime | undefined {
  const today = now.startOf('day');
  const day = inactiveSince === null ? undefined : DateTime.fromISO(inactiveSince, { zone: now.zone });
  const limits = [day?.isValid && day <= today ? day : undefined, inactiveDays > 0 ? today.minus({ days: inactiveDays }) : undefined];
  return DateTime.max(...limits.filter((limit) => limit !== undefined));
}
