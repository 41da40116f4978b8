import { type OrganisationKind } from '../../organisations/index.js';
import { type Delegator } from '../../../workflows/index.js';
import { type Membership } from './person.js';

/** A row of `app.memberships_of`: as such, or as JSON. */
export interface MembershipRow {
  readonly id: string;
  readonly region: string;
  readonly rights: readonly string[];
  readonly contract_ids: readonly string[] | null;
  readonly title: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly organisation_id: string;
  readonly kind: OrganisationKind;
  readonly body_kind: string | null;
  readonly finess: string | null;
  readonly name: string;
  readonly at: Date | string;
  /** The legal entity of a site; any other organisation is its own. */
  readonly entity_id: string;
  /** Of a membership of somebody else's: what they lend of it. */
  readonly delegation: DelegationTerms | null;
}

export interface DelegationTerms {
  readonly by: Delegator;
  readonly rights: readonly string[];
  readonly contractIds: readonly string[] | null;
  readonly sections: readonly NamedPart[] | null;
  readonly establishments: readonly NamedPart[] | null;
  readonly from: string;
  readonly to: string;
}

interface NamedPart {
  readonly id: string;
}

type Dates = Pick<MembershipRow, 'valid_from' | 'valid_to'>;

/** Is never lent: whoever administers could give themselves the right to lend on. */
export const NOT_DELEGABLE = 'administer';

/**
 * What holds on a day (`YYYY-MM-DD`), first and last day included. What is delegated is what the delegator still holds that day,
 * within the terms that both signed, and only to somebody who belongs to the same entity themselves.
 */
export function heldOn(rows: readonly MembershipRow[], day: string): Membership[] {
  const inForce = rows.filter((row) => runs(row, day));
  const own = inForce.filter(({ delegation }) => delegation === null);
  const entities = new Set(own.map(({ entity_id }) => entity_id));
  const delegated = inForce.filter(({ entity_id }) => entities.has(entity_id)).flatMap((row) => lent(row, day));
  return [...own.map(toMembership), ...delegated];
}

/** Whether anything in these rows depends on the day. */
export function areDated(rows: readonly MembershipRow[]): boolean {
  return rows.some(({ valid_from, valid_to, delegation }) => valid_from !== null || valid_to !== null || delegation !== null);
}

function runs({ valid_from: from, valid_to: to }: Dates, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function lent(row: MembershipRow, day: string): Membership[] {
  const { delegation } = row;
  if (!delegation || !runs({ valid_from: delegation.from, valid_to: delegation.to }, day)) return [];
  const rights = delegation.rights.filter((right) => right !== NOT_DELEGABLE && row.rights.includes(right));
  const contract_ids = common(row.contract_ids, delegation.contractIds);
  return rights.length === 0
    ? []
    : [{ ...toMembership({ ...row, rights, contract_ids }), onBehalfOf: delegation.by, ...limitsOf(delegation) }];
}

function limitsOf({ sections, establishments }: DelegationTerms): Pick<Membership, 'limits'> {
  if (!sections && !establishments) return {};
  return { limits: { ...(sections && { sections: idsOf(sections) }), ...(establishments && { establishments: idsOf(establishments) }) } };
}

function idsOf(parts: readonly NamedPart[]): string[] {
  return parts.map(({ id }) => id);
}

/** Contracts of both; null = all. */
function common(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((id) => other.includes(id));
}

function toMembership(row: MembershipRow): Membership {
  const { id, region, rights, title, kind, finess, name } = row;
  const organisation = { id: row.organisation_id, kind, name, finess, bodyKind: row.body_kind };
  return { id, region, organisation, rights, contractIds: row.contract_ids, title };
}
