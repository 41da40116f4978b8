import { ADMINISTER, ESTABLISHMENT_RIGHTS } from './rights.js';

/** One membership of whoever acts. */
export interface Holding {
  readonly organisationId: string;
  readonly kind: string;
  readonly rights: readonly string[];
  /** null = all the contracts of the organisation. */
  readonly contractIds: readonly string[] | null;
}

export interface Place {
  readonly id: string;
  /** The legal entity of a site. */
  readonly parentId: string | null;
}

/** What somebody may do with the rights of others in one organisation, and by which of their own rights. */
export interface Authority {
  /** Where they administer: on these contracts. */
  readonly administered: readonly Scope[];
  /** What they hold there, and may therefore give. */
  readonly held: readonly Granted[];
}

export type Scope = readonly string[] | null;

export interface Granted {
  readonly rights: readonly string[];
  readonly contractIds: Scope;
}

const ALL: Granted = { rights: ESTABLISHMENT_RIGHTS, contractIds: null };

/**
 * Whoever administers a legal entity administers its sites; an agency administers the establishments of its region, and gives there
 * what it does not hold itself. Undefined = nothing to administer here.
 */
export function authorityOver(place: Place, holdings: readonly Holding[]): Authority | undefined {
  const here = holdings.filter(({ organisationId }) => organisationId === place.id || organisationId === place.parentId);
  const held = runsAgency(holdings) ? [ALL] : here;
  const administered = held.filter(({ rights }) => rights.includes(ADMINISTER)).map(({ contractIds }) => contractIds);
  return administered.length === 0 ? undefined : { administered, held };
}

/** Whether they administer the establishments of a region for its agency. */
export function runsAgency(holdings: readonly Pick<Holding, 'kind' | 'rights'>[]): boolean {
  return holdings.some(({ kind, rights }) => kind === 'agency' && rights.includes(ADMINISTER));
}

/** Whether these contracts are among those. */
export function isWithin(scope: Scope, wider: Scope): boolean {
  return wider === null || scope?.every((id) => wider.includes(id)) === true;
}

export function mayGive({ held }: Authority, right: string, scope: Scope): boolean {
  return held.some(({ rights, contractIds }) => rights.includes(right) && isWithin(scope, contractIds));
}

/** Whether the rights on these contracts are theirs to change or to end. */
export function reaches({ administered }: Authority, scope: Scope): boolean {
  return administered.some((reach) => isWithin(scope, reach));
}
