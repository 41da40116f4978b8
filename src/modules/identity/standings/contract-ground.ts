import { type EntityManager } from 'typeorm';

/** A party of a contract; a site comes with its legal entity. */
export interface Party {
  readonly organisationId: string;
  readonly finess: string;
  readonly kind: 'legal-entity' | 'site' | 'body' | 'agency';
  readonly parentId: string | null;
}

/** What decides as what somebody stands before one contract. */
export interface ContractGround {
  readonly contractId: string;
  readonly agencyId: string;
  readonly parties: readonly Party[];
  /** Sites of the parties that are legal entities. */
  readonly sites: readonly Party[];
}

const GROUND = `
  with chosen as (select id, agency_id from app.contract where id = any($1)),
  party as (select p.contract_id, o.id, o.finess, o.kind, o.parent_id
              from app.contract_party p join app.organisation o on o.id = p.organisation_id join chosen c on c.id = p.contract_id)
  select c.id as "contractId", c.agency_id as "agencyId",
    coalesce((select jsonb_agg(jsonb_build_object('organisationId', p.id, 'finess', p.finess, 'kind', p.kind, 'parentId', p.parent_id))
       from party p where p.contract_id = c.id), '[]') as parties,
    coalesce((select jsonb_agg(jsonb_build_object('organisationId', s.id, 'finess', s.finess, 'kind', s.kind, 'parentId', s.parent_id))
       from app.organisation s join party p on p.id = s.parent_id and p.contract_id = c.id where s.kind = 'site'), '[]') as sites
  from chosen c`;

/** Reads the ground of several contracts in one statement, in the transaction's region. */
export async function readGrounds(tx: EntityManager, contractIds: readonly string[]): Promise<ContractGround[]> {
  return contractIds.length === 0 ? [] : tx.query<ContractGround[]>(GROUND, [contractIds]);
}
