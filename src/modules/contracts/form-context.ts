import { type ContractItem, type EntityFacts, type FormContext, type SiteFacts } from '../../forms/index.js';
import { type Organisation } from '../organisations/index.js';
import { type ContractItemEntity } from './contract-item.entity.js';
import { type Contract } from './contract.js';

export interface ContextSources {
  readonly year: number;
  readonly contract: Pick<Contract, 'type' | 'sections'>;
  /** Legal entities and sites that the contract names. */
  readonly parties: readonly Organisation[];
  /** Legal entities of the sites that it names. */
  readonly parents: readonly Organisation[];
  /** All sites of the legal entities that it names. */
  readonly sites: readonly Organisation[];
  readonly items: readonly ContractItemEntity[];
}

/**
 * A legal entity brings all of its sites, unless the contract names some of them: then only those.
 * A site that signed alone brings its legal entity.
 */
export function formContextOf({ year, contract, parties, parents, sites, items }: ContextSources): FormContext {
  const entities = unique([...parties.filter(({ kind }) => kind === 'legal-entity'), ...parents]);
  const named = parties.filter(({ kind }) => kind === 'site');
  const whole = new Set(entities.filter(({ id }) => !named.some(({ parentId }) => parentId === id)).map(({ id }) => id));
  const reached = unique([...named, ...sites.filter(({ parentId }) => whole.has(parentId ?? ''))]);
  const finessOf = new Map(entities.map(({ id, finess }) => [id, finess ?? '']));
  return {
    year,
    contract: { type: contract.type, sections: [...contract.sections] },
    legalEntities: entities.map(entityFacts),
    sites: reached.map((site): SiteFacts => ({ ...entityFacts(site), legalEntity: finessOf.get(site.parentId ?? '') ?? '' })),
    items: items.map(itemFacts),
  };
}

function unique(organisations: readonly Organisation[]): Organisation[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [...byId.values()].sort((one, other) => (one.finess ?? '').localeCompare(other.finess ?? ''));
}

function entityFacts({ finess, name, legalStatus, category, activities }: Organisation): EntityFacts {
  return {
    finess: finess ?? '',
    name,
    legalStatus: legalStatus ?? undefined,
    category: category ?? undefined,
    activities: [...activities],
  };
}

function itemFacts({ id, kind, label, parentId }: ContractItemEntity): ContractItem {
  return { id, kind, label, ...(parentId === null ? {} : { parent: parentId }) };
}
