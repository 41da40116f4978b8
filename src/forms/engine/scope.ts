import { type ContractItem, type EntityFacts, type FormContext } from '../model.js';
import { type Inherited, type Repeat } from './template-document.js';

/** Where a node is being built: what encloses it, and what the repeats around it stand for now. */
export interface Scope {
  readonly context: FormContext;
  readonly instance: string;
  readonly entity?: EntityFacts;
  readonly legalEntity?: EntityFacts;
  readonly item?: ContractItem;
  readonly inherited: Inherited;
  /** Keys of the enclosing nodes, outermost first. */
  readonly path: readonly string[];
}

/** One scope for each time that the node stands: one where it does not repeat, none where there is nothing to repeat over. */
export function repeatedScopes(scope: Scope, repeat: Repeat | undefined): readonly Scope[] {
  if (repeat === undefined) return [scope];
  if (repeat === 'legal-entity')
    return scope.context.legalEntities.map((entity) => ({ ...scope, entity, legalEntity: entity, instance: `ej:${entity.finess}` }));
  if (repeat === 'site') return sitesWithin(scope).map((entity) => ({ ...scope, entity, instance: `et:${entity.finess}` }));
  return itemsWithin(scope, repeat.items).map((item) => ({ ...scope, item, instance: `item:${item.id}` }));
}

function sitesWithin({ context, legalEntity }: Scope): readonly EntityFacts[] {
  return context.sites.filter((site) => legalEntity === undefined || site.legalEntity === legalEntity.finess);
}

/** Inside a row, the rows that hang from it; at the root, all of the kind. */
function itemsWithin({ context, item }: Scope, kind: string): readonly ContractItem[] {
  return context.items.filter((candidate) => candidate.kind === kind && (item === undefined || candidate.parent === item.id));
}
