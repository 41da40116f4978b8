import { type Reason } from '../../shared/reason.js';
import { authorityAt, type Desk } from './desk.js';
import { type Member } from './member.js';
import { PeopleRefusedError } from './people.errors.js';
import { reasonsAgainst } from './people-rules.js';

type Wanted = Pick<Member, 'personId' | 'organisationId' | 'title' | 'rights' | 'contractIds' | 'from' | 'to'>;

/** Why these rights cannot be given there by whoever has the desk open. */
export function refusalsOf(desk: Desk, wanted: Wanted, old?: Member): Reason[] {
  const { establishment, person, day } = desk;
  const change = {
    ...{ terms: wanted, old, today: day },
    isSelf: wanted.personId === person.id,
    contractIds: establishment.contracts.map(({ id }) => id),
  };
  return reasonsAgainst(change, authorityAt(desk, wanted.organisationId));
}

/** Why somebody's rights cannot be ended. */
export function endingReasons(reached: boolean, isLast: boolean): Reason[] {
  return [...(reached ? [] : [{ code: 'people-beyond-contracts' }]), ...(isLast ? [{ code: 'people-last-administrator' }] : [])];
}

export function refuseFor(reasons: readonly Reason[]): void {
  if (reasons.length > 0) throw new PeopleRefusedError(reasons);
}
