import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ScanFailure } from '../../../platform/index.js';
import { DEPOSIT_COLUMNS, type DepositRow } from '../../dossiers/index.js';
import { type Subject } from '../../workflow-runtime/index.js';
import { type Establishment } from '../place.js';
import { type Authored } from '../remover.js';

/** A document as a library holds it, its bytes being those of `sha256`. */
export interface LibraryRow extends DepositRow, Authored {
  readonly organisation_id: string | null;
  readonly sha256: string;
  readonly media_type: string;
  readonly infection: string | null;
  readonly scan_failure: ScanFailure | null;
}

type Owner = Pick<Subject, 'id' | 'contractId' | 'campaignId'>;

const ESTABLISHMENTS = `select o.id, o.name, o.finess, (case o.kind when 'site' then 'et:' else 'ej:' end) || coalesce(o.finess, '') as instance
  from app.contract_party p join app.organisation o on o.id = p.organisation_id
  where p.contract_id = $1 and o.kind in ('legal-entity', 'site') order by o.kind, o.name`;

/** What one dossier shows: its own documents, those of its establishments, and those of reference of its campaign. */
const LIBRARY = `select ${DEPOSIT_COLUMNS}, author_id, organisation_id, sha256, media_type, infection, scan_failure from app.document
  where ((dossier_id = $1 and level in ('question', 'contract'))
     or (level = 'establishment' and organisation_id in (select p.organisation_id from app.contract_party p where p.contract_id = $2))
     or (level = 'reference' and campaign_id = $3))`;

/** The documents that a dossier gives access to, whatever their level, withdrawn ones included. */
@Injectable()
export class LibraryStore {
  list(tx: EntityManager, { id, contractId, campaignId }: Owner): Promise<LibraryRow[]> {
    return tx.query<LibraryRow[]>(`${LIBRARY} order by created_at, id`, [id, contractId, campaignId]);
  }

  async find(tx: EntityManager, { id, contractId, campaignId }: Owner, documentId: string): Promise<LibraryRow | undefined> {
    const rows = await tx.query<LibraryRow[]>(`${LIBRARY} and id = $4`, [id, contractId, campaignId, documentId]);
    return rows[0];
  }

  establishments(tx: EntityManager, { contractId }: Owner): Promise<Establishment[]> {
    return tx.query<Establishment[]>(ESTABLISHMENTS, [contractId]);
  }
}
