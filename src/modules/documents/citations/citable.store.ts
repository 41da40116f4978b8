import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { DEPOSIT_COLUMNS, type DepositRow } from '../../dossiers/index.js';
import { type Subject } from '../../workflow-runtime/index.js';

/** A document that may serve again, its bytes being those of `sha256`. */
export interface CitableRow extends DepositRow {
  readonly sha256: string;
  readonly media_type: string;
}

/**
 * Documents that anybody may open, of this dossier, of its establishments, of reference, and of the contract's earlier years; never
 * a Word file of the workflow's own. A file that stands in several places is told once, where it came last.
 */
const CITABLE = `select distinct on (lower(name), sha256) ${DEPOSIT_COLUMNS}, sha256, media_type from app.document
  where withdrawn_at is null and verdict in ('safe', 'not-scanned') and not (level = 'contract' and coalesce(evidence, '') like '%:%')
    and ((dossier_id = $1 and level in ('question', 'contract'))
      or (level = 'establishment' and organisation_id in (select p.organisation_id from app.contract_party p where p.contract_id = $2))
      or (level = 'reference' and campaign_id = $3)
      or (level in ('question', 'contract') and dossier_id in (
            select d.id from app.dossier d join app.campaign c on c.id = d.campaign_id where d.contract_id = $2 and c.year < $4)))`;

const LIST = `${CITABLE} order by lower(name), sha256, created_at desc, id`;
const FIND = `select * from (${CITABLE.replace('distinct on (lower(name), sha256) ', '')}) citable where id = $5`;

/** The documents that somebody who fills a dossier may use once more. */
@Injectable()
export class CitableStore {
  list(tx: EntityManager, subject: Subject): Promise<CitableRow[]> {
    return tx.query<CitableRow[]>(LIST, reach(subject));
  }

  async find(tx: EntityManager, subject: Subject, documentId: string): Promise<CitableRow | undefined> {
    const rows = await tx.query<CitableRow[]>(FIND, [...reach(subject), documentId]);
    return rows[0];
  }
}

function reach({ id, contractId, campaignId, year }: Subject): unknown[] {
  return [id, contractId, campaignId, year];
}
