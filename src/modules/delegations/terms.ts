import { type Reason } from '../../shared/reason.js';
import { NOT_DELEGABLE } from '../identity/index.js';
import { reasonsAgainstLimits } from './limits.js';
import { type Parts } from './parts.js';
import { READ } from './rights.js';

/** What is delegated, and from when to when (`YYYY-MM-DD`, both inclusive). */
export interface Terms {
  readonly rights: readonly string[];
  /** null = all the contracts that the delegator's membership reaches. */
  readonly contractIds: readonly string[] | null;
  /** Ids of sections of the one contract's form; null = all of them. */
  readonly sections: readonly string[] | null;
  /** Establishments of the one contract, as answers name them; null = all of them. */
  readonly establishments: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

/** What somebody holds themselves, by one membership: the bounds of what they may delegate. */
export interface Holding {
  readonly rights: readonly string[];
  /** The contracts that it reaches. */
  readonly contractIds: readonly string[];
  /** What the one contract may be limited to. */
  readonly parts: Parts;
}

export function delegableRights(rights: readonly string[]): string[] {
  return rights.filter((right) => right !== NOT_DELEGABLE && right !== READ);
}

/** The rights as they are kept. */
export function withReading({ rights }: Pick<Terms, 'rights'>): string[] {
  return [...new Set([READ, ...rights])];
}

/** Why these terms cannot be signed on that day; none = they can. */
export function reasonsAgainstTerms(terms: Terms, holding: Holding, today: string): Reason[] {
  const { rights, contractIds, from, to } = terms;
  const held = delegableRights(holding.rights);
  const foreign = (contractIds ?? []).filter((id) => !holding.contractIds.includes(id));
  return [
    ...(delegableRights(rights).length === 0 ? [{ code: 'delegation-empty' }] : []),
    ...rights
      .filter((right) => right !== READ && !held.includes(right))
      .map((right) => ({ code: 'delegation-right-not-held', params: { right } })),
    ...(foreign.length > 0 ? [{ code: 'delegation-contract-not-held' }] : []),
    ...(contractIds?.length === 0 ? [{ code: 'delegation-no-contract' }] : []),
    ...reasonsAgainstLimits(terms, holding.parts),
    ...(from > to ? [{ code: 'delegation-dates-reversed' }] : []),
    ...(to < today ? [{ code: 'delegation-past' }] : []),
  ];
}
