import { type EntityManager } from 'typeorm';
import { type Organisation } from '../organisations/index.js';
import { type ContractItemEntity } from './contract-item.entity.js';
import { type Contract } from './contract.js';

/** What a form asks of an organisation. */
export type ContextOrganisation = Pick<
  Organisation,
  'id' | 'kind' | 'finess' | 'name' | 'legalStatus' | 'category' | 'activities' | 'parentId'
>;

export interface ContextSources {
  readonly year: number;
  readonly contract: Pick<Contract, 'type' | 'sections'>;
  /** Legal entities and sites that the contract names. */
  readonly parties: readonly ContextOrganisation[];
  /** Legal entities of the sites that it names. */
  readonly parents: readonly ContextOrganisation[];
  /** All sites of the legal entities that it names. */
  readonly sites: readonly ContextOrganisation[];
  readonly items: readonly Pick<ContractItemEntity, 'id' | 'kind' | 'label' | 'parentId'>[];
}

const ORGANISATIONS = `coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'finess', o.finess, 'name', o.name,
    'legalStatus', o.legal_status, 'category', o.category, 'activities', o.activities, 'parentId', o.parent_id) order by o.name), '[]')`;

/** One statement: every save of an answer asks for it. */
const SOURCES = `
  with named as (select o.* from app.contract_party p join app.organisation o on o.id = p.organisation_id
                  where p.contract_id = $1 and o.kind in ('legal-entity', 'site'))
  select jsonb_build_object('type', c.type, 'sections', c.sections) as contract,
    (select ${ORGANISATIONS} from named o) as parties,
    (select ${ORGANISATIONS} from app.organisation o where o.id in (select n.parent_id from named n)) as parents,
    (select ${ORGANISATIONS} from app.organisation o
      where o.kind = 'site' and o.parent_id in (select n.id from named n where n.kind = 'legal-entity')) as sites,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', i.label, 'parentId', i.parent_id)
                               order by i.position, i.id), '[]') from app.contract_item i where i.contract_id = c.id) as items
  from app.contract c where c.id = $1`;

/** Reads what the form of a contract depends on, in the transaction's region; nothing when there is no such contract. */
export async function readContextSources(tx: EntityManager, contractId: string): Promise<Omit<ContextSources, 'year'> | undefined> {
  const [row] = await tx.query<Omit<ContextSources, 'year'>[]>(SOURCES, [contractId]);
  return row;
}
