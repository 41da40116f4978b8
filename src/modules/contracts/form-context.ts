import { type ContractItem, type EntityFacts, type FormContext, type SiteFacts } from '../../forms/index.js';
import { type ContextOrganisation, type ContextSources } from './context-sources.js';

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

function unique(organisations: readonly ContextOrganisation[]): ContextOrganisation[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [...byId.values()].sort((one, other) => (one.finess ?? '').localeCompare(other.finess ?? ''));
}

function entityFacts({ finess, name, legalStatus, category, activities }: ContextOrganisation): EntityFacts {
  return {
    finess: finess ?? '',
    name,
    legalStatus: legalStatus ?? undefined,
    category: category ?? undefined,
    activities: [...activities],
  };
}

function itemFacts({ id, kind, label, parentId }: ContextSources['items'][number]): ContractItem {
  return { id, kind, label, ...(parentId === null ? {} : { parent: parentId }) };
}
