import { type DelegableView, type NewDelegation } from '../../../api/types.js';

/** A delegation as it is being filled in. */
export interface DelegationDraft {
  readonly membershipId: string;
  readonly delegateId: string;
  readonly rights: readonly string[];
  readonly everyContract: boolean;
  readonly contractIds: readonly string[];
  /** Some sections or establishments of the one contract, where one is chosen. */
  readonly inPart: boolean;
  readonly sections: readonly string[];
  readonly establishments: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** One membership at least: without any, there is nothing to fill in. */
export type Delegable = readonly [DelegableView, ...DelegableView[]];

/** The whole of each contract. */
export const WHOLE = { inPart: false, sections: [], establishments: [] } as const;

/** Rights that a part of a contract may carry: the server refuses the others. */
const ON_QUESTIONS: readonly string[] = ['answer', 'attach'];

/** From today, until a day that is chosen: nothing else is chosen for the delegator. */
export function emptyDraft([first]: Delegable, today: string): DelegationDraft {
  const who = { membershipId: first.membershipId, delegateId: '' };
  return { ...who, rights: [], everyContract: true, contractIds: [], ...WHOLE, from: today, to: '' };
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

/** The one contract of which a part may be delegated; none where there are several, or all. */
export function onlyContract({ everyContract, contractIds }: DelegationDraft): string | undefined {
  return everyContract || contractIds.length !== 1 ? undefined : contractIds[0];
}

/** Of some rights, those that may be delegated as far as the draft goes. */
export function delegableIn({ inPart }: DelegationDraft, rights: readonly string[]): readonly string[] {
  return inPart ? rights.filter((right) => ON_QUESTIONS.includes(right)) : rights;
}

export function toNewDelegation(draft: DelegationDraft, password: string): NewDelegation {
  const { membershipId, delegateId, rights, everyContract, contractIds, inPart, sections, establishments, from, to } = draft;
  return {
    ...{ membershipId, delegateId, rights: [...rights], contractIds: everyContract ? null : [...contractIds] },
    ...{ sections: inPart ? someOf(sections) : null, establishments: inPart ? someOf(establishments) : null },
    ...{ from, to, password, confirmed: true },
  };
}

/** Nothing chosen is no limit. */
function someOf(ids: readonly string[]): string[] | null {
  return ids.length === 0 ? null : [...ids];
}
