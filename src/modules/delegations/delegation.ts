import { type Named } from './named.js';
import { delegableRights, type Terms } from './terms.js';

/** A delegation as it is kept, with what its delegator holds now. */
export interface Delegation extends Omit<Terms, 'sections' | 'establishments'> {
  readonly sections: readonly Named[] | null;
  readonly establishments: readonly Named[] | null;
  readonly id: string;
  readonly grantor: Named;
  readonly delegate: Named;
  readonly organisation: Named & { readonly parentId: string | null };
  readonly signedAt: Date;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedAs: 'revoked' | 'declined' | null;
  readonly held: { readonly rights: readonly string[]; readonly from: string | null; readonly to: string | null };
}

export const DELEGATION_STATES = ['to-sign', 'planned', 'active', 'expired', 'lapsed', 'revoked', 'declined'] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/** Where a delegation stands on a day; `lapsed`: its delegator no longer holds what they lent. */
export function stateOn({ endedAs, acceptedAt, from, to, rights, held }: Delegation, day: string): DelegationState {
  if (endedAs !== null) return endedAs;
  if (day > to) return 'expired';
  const lost = (held.to !== null && held.to < day) || delegableRights(rights).every((right) => !held.rights.includes(right));
  if (lost) return 'lapsed';
  if (acceptedAt === null) return 'to-sign';
  return day < from ? 'planned' : 'active';
}

/** Whether anything of it is still to come. */
export function isOpen(state: DelegationState): boolean {
  return state === 'to-sign' || state === 'planned' || state === 'active';
}
