import { type DelegableView, type NewDelegation } from '../../../api/types.js';

/** A delegation as it is being filled in. */
export interface DelegationDraft {
  readonly membershipId: string;
  readonly delegateId: string;
  readonly rights: readonly string[];
  readonly everyContract: boolean;
  readonly contractIds: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** One membership at least: without any, there is nothing to fill in. */
export type Delegable = readonly [DelegableView, ...DelegableView[]];

/** From today, until a day that is chosen: nothing else is chosen for the delegator. */
export function emptyDraft([first]: Delegable, today: string): DelegationDraft {
  return { membershipId: first.membershipId, delegateId: '', rights: [], everyContract: true, contractIds: [], from: today, to: '' };
}

export function chosenIn(delegable: Delegable, { membershipId }: DelegationDraft): DelegableView {
  return delegable.find((one) => one.membershipId === membershipId) ?? delegable[0];
}

/** By another membership one delegates other things to other people; the dates stay. */
export function withMembership({ from, to }: DelegationDraft, delegable: Delegable, membershipId: string): DelegationDraft {
  return { ...emptyDraft(delegable, from), membershipId, to };
}

/** With a value, or without it where it was there already. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

export function toNewDelegation({ everyContract, contractIds, rights, ...draft }: DelegationDraft, password: string): NewDelegation {
  return { ...draft, rights: [...rights], contractIds: everyContract ? null : [...contractIds], password, confirmed: true };
}
