import { ADMINISTER } from './rights.js';
import { type Scope } from './authority.js';

/** What a membership says of somebody's rights; both days are included (`YYYY-MM-DD`), null = no such day. */
export interface Terms {
  readonly title: string;
  readonly rights: readonly string[];
  readonly contractIds: Scope;
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody who acts, or will, for an organisation. */
export interface Member extends Terms {
  readonly id: string;
  readonly personId: string;
  /** As whoever invited wrote it, until the person has come; then the name of the account. */
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly invitedAt: Date | null;
  /** Invited, and not seen since: whether the address had an account already cannot be told from it. */
  readonly awaited: boolean;
  readonly disabled: boolean;
  readonly version: number;
  /** By which they may still sign in, beside the address; never told of somebody awaited. */
  readonly formerLogin: string | null;
}

export const MEMBER_STATES = ['invited', 'planned', 'active'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

export function stateOn({ awaited, from }: Pick<Member, 'awaited' | 'from'>, day: string): MemberState {
  if (awaited) return 'invited';
  return from !== null && from > day ? 'planned' : 'active';
}

/** What a member must be to administer: somebody who has come and still may. */
type Standing = Pick<Member, 'id' | 'organisationId' | 'rights' | 'from' | 'to' | 'awaited' | 'disabled' | 'contractIds'>;

/**
 * Whether a change takes the last administrator away: the last one that there is, or the last one without a last day. Only those
 * who administer all the contracts of the organisation count, and who have come: an invitation administers nothing.
 */
export function losesAdministrator(before: readonly Standing[], after: readonly Standing[], day: string): boolean {
  const lost = (counts: (member: Standing) => boolean): boolean => before.some(counts) && !after.some(counts);
  const now = (member: Standing): boolean => administers(member) && (member.from === null || member.from <= day);
  return lost((member) => now(member)) || lost((member) => now(member) && member.to === null);
}

function administers({ rights, awaited, disabled, contractIds }: Standing): boolean {
  return rights.includes(ADMINISTER) && contractIds === null && !awaited && !disabled;
}
