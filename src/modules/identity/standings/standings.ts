import { type Standing } from '../../../workflows/index.js';
import { type OrganisationKind } from '../../organisations/index.js';
import { type Limits, type Membership } from '../people/person.js';
import { type ContractGround, type Party } from './contract-ground.js';

type MembershipFacts = Pick<Membership, 'organisation' | 'rights' | 'contractIds' | 'onBehalfOf' | 'limits'>;

/** As what a person stands before a contract: one standing for each membership that reaches it (W6, product.md 3.1). */
export function standingsOf(memberships: readonly MembershipFacts[], ground: ContractGround): Standing[] {
  return memberships
    .filter((membership) => inScope(membership, ground.contractId))
    .flatMap((membership) => signed(RULES[membership.organisation.kind](membership, ground), membership));
}

/** Whoever delegated the membership goes with all that it allows, and so does the part that they limited it to. */
function signed(standings: Standing[], { onBehalfOf, limits }: MembershipFacts): Standing[] {
  if (onBehalfOf === undefined) return standings;
  return standings.map((standing) => ({ ...limited(standing, limits), onBehalfOf }));
}

function limited(standing: Standing, limits: Limits | undefined): Standing {
  if (!limits) return standing;
  const { sections, establishments } = limits;
  const instances = common(standing.instances, establishments);
  return { ...standing, ...(instances && { instances }), within: { ...(sections && { sections }) } };
}

function common(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
  if (!one || !other) return one ?? other;
  return one.filter((instance) => other.includes(instance));
}

function inScope({ contractIds }: MembershipFacts, contractId: string): boolean {
  return contractIds === null || contractIds.includes(contractId);
}

type Rule = (membership: MembershipFacts, ground: ContractGround) => Standing[];

const RULES: Readonly<Record<OrganisationKind, Rule>> = {
  agency: ({ organisation, rights }, { agencyId }) => (organisation.id === agencyId ? [{ as: 'agency', rights }] : []),
  body: ({ organisation, rights }, ground) =>
    bodyReaches(organisation, ground) ? [{ as: { body: organisation.bodyKind ?? '' }, rights }] : [],
  site: ({ organisation, rights }, ground) =>
    siteReaches(organisation.id, ground) ? [{ as: 'party', rights, instances: [`et:${organisation.finess ?? ''}`] }] : [],
  'legal-entity': ({ organisation, rights }, ground) => legalEntityStanding(organisation.id, { rights, ground }),
};

/** A body of the region stands before all its contracts, unless the contract itself names which bodies. */
function bodyReaches({ id }: MembershipFacts['organisation'], { parties }: ContractGround): boolean {
  const named = parties.filter(({ kind }) => kind === 'body');
  return named.length === 0 || named.some(({ organisationId }) => organisationId === id);
}

/** A site that signed, or one of a legal entity that did. */
function siteReaches(id: string, { parties, sites }: ContractGround): boolean {
  return [...parties, ...sites].some(({ organisationId }) => organisationId === id);
}

/**
 * A legal entity stands by itself or by its sites. Alone in the contract it reaches all of it;
 * beside others, only its own instances.
 */
function legalEntityStanding(id: string, { rights, ground }: { rights: readonly string[]; ground: ContractGround }): Standing[] {
  const establishments = ground.parties.filter(({ kind }) => kind === 'legal-entity' || kind === 'site');
  const own = establishments.filter((party) => belongsTo(party, id));
  if (own.length === 0) return [];
  if (own.length === establishments.length) return [{ as: 'party', rights }];
  const sites = [...own, ...ground.sites].filter((party) => party.kind === 'site' && belongsTo(party, id));
  return [{ as: 'party', rights, instances: unique([...own.filter(({ kind }) => kind === 'legal-entity'), ...sites].map(instanceOf)) }];
}

function belongsTo({ organisationId, parentId }: Party, legalEntityId: string): boolean {
  return organisationId === legalEntityId || parentId === legalEntityId;
}

function instanceOf({ kind, finess }: Party): string {
  return `${kind === 'site' ? 'et' : 'ej'}:${finess}`;
}

function unique(instances: readonly string[]): string[] {
  return [...new Set(instances)];
}
