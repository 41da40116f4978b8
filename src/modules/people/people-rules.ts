import { type Reason } from '../../shared/reason.js';
import { type Authority, isWithin, mayGive, reaches } from './authority.js';
import { type Member, type Terms } from './member.js';
import { READ } from './rights.js';

/** What is known when somebody's rights are about to change. */
export interface Change {
  readonly terms: Terms;
  /** As they are; undefined for an invitation. */
  readonly old: Member | undefined;
  /** Whose own rights they are decides what may be done with them. */
  readonly isSelf: boolean;
  /** The contracts of the organisation. */
  readonly contractIds: readonly string[];
  readonly today: string;
}

/** Why these rights cannot be given, or changed to that; none = they can. */
export function reasonsAgainst(change: Change, authority: Authority): Reason[] {
  const { old } = change;
  const beyond = old !== undefined && !reaches(authority, old.contractIds);
  return [
    ...(beyond ? [{ code: 'people-beyond-contracts' }] : []),
    ...contractReasons(change),
    ...dateReasons(change),
    ...(change.isSelf ? selfReasons(change) : givingReasons(change, authority)),
  ];
}

function contractReasons({ terms: { contractIds }, contractIds: known, old }: Change): Reason[] {
  const strange = (contractIds ?? []).some((id) => !known.includes(id) && old?.contractIds?.includes(id) !== true);
  return [
    ...(strange ? [{ code: 'people-contract-unknown' }] : []),
    ...(contractIds?.length === 0 ? [{ code: 'people-no-contract' }] : []),
  ];
}

function dateReasons({ terms: { from, to }, today }: Change): Reason[] {
  return [
    ...(from !== null && to !== null && from > to ? [{ code: 'people-dates-reversed' }] : []),
    ...(to !== null && to < today ? [{ code: 'people-past' }] : []),
  ];
}

/** Of one's own rights one may only let go. */
function selfReasons({ terms, old }: Change): Reason[] {
  return old !== undefined && isNarrower(terms, old) && terms.rights.every((right) => old.rights.includes(right))
    ? []
    : [{ code: 'people-own-rights' }];
}

/** One gives what one holds; what somebody has may stay, as far as it went. */
function givingReasons({ terms, old }: Change, authority: Authority): Reason[] {
  const stays = (right: string): boolean => old !== undefined && old.rights.includes(right) && isNarrower(terms, old);
  const refused = terms.rights.filter((right) => !stays(right) && !mayGive(authority, right, terms.contractIds));
  const scope = refused.includes(READ) ? [{ code: 'people-contract-not-yours' }] : [];
  return [...scope, ...refused.filter((right) => right !== READ).map((right) => ({ code: 'people-right-not-yours', params: { right } }))];
}

/** No more contracts and no more days. */
function isNarrower(terms: Terms, { contractIds, from, to }: Terms): boolean {
  return isWithin(terms.contractIds, contractIds) && from_(terms.from) >= from_(from) && to_(terms.to) <= to_(to);
}

const from_ = (day: string | null): string => day ?? '0000-00-00';
const to_ = (day: string | null): string => day ?? '9999-99-99';
