import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { DEPOSIT_COLUMNS, type DepositRow } from '../dossiers/index.js';
import { UploadMalformedError } from './documents.errors.js';
import { inserted, type NewDocument } from './new-document.js';
import { BlobLocks } from './upkeep/blob-locks.js';

/** A report that the workflow wrote; `occurrence` distinguishes one writing from another. */
export interface NewReport {
  readonly dossierId: string;
  readonly occurrence: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly author: string;
}

/** What it takes to hand a document over. */
export interface KeptDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: string;
  readonly sha256: string;
  readonly verdict: DepositRow['verdict'];
}

/** Who takes a document away, when and why. */
export interface Withdrawal {
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly reason: string;
}

const ADD_REPORT = `insert into app.document (region, level, dossier_id, contract_id, evidence, name, extension, media_type,
    size, sha256, year, author_id, author_name, created_at, verdict)
  select d.region, 'contract', d.id, d.contract_id, $2, $3, 'docx', $4, $5, $6, c.year, $7, $7, now(), 'safe'
    from app.dossier d join app.campaign c on c.id = d.campaign_id
   where d.id = $1 and not exists (select 1 from app.document r where r.dossier_id = d.id and r.level = 'contract' and r.evidence = $2)`;

const WITHDRAW = `with gone as (
    update app.document set withdrawn_at = $2, withdrawn_by = $3, withdrawn_by_name = $4, withdrawal_reason = $5
    where id = $1 and withdrawn_at is null returning ${DEPOSIT_COLUMNS})
  select * from gone`;

const LIST = `select ${DEPOSIT_COLUMNS} from app.document where dossier_id = $1 and withdrawn_at is null order by created_at, id`;

const SENT = `select ${DEPOSIT_COLUMNS} from app.document where id = $1 and dossier_id = $2 and author_id = $3`;

const FIND = `select id, dossier_id as "dossierId", name, media_type as "mediaType", size, sha256, verdict
  from app.document where id = $1 and dossier_id is not null and withdrawn_at is null`;

/** Rows of documents. Their bytes are in the Storage, under their SHA-256; a row that names a blob holds it first. */
@Injectable()
export class DocumentsStore {
  constructor(private readonly locks: BlobLocks) {}

  async add(tx: EntityManager, document: NewDocument): Promise<DepositRow> {
    await this.locks.name(tx, document.sha256);
    const { sql, values } = inserted(document);
    const rows = await tx.query<DepositRow[]>(`${sql} on conflict (id) do nothing returning ${DEPOSIT_COLUMNS}`, values);
    // Its sender chose an id that somebody else's document has.
    if (!rows[0]) throw new UploadMalformedError();
    return rows[0];
  }

  /** The document that its author has sent to this dossier under that id already. */
  async sent(
    tx: EntityManager,
    id: string,
    { dossierId, authorId }: Pick<NewDocument, 'dossierId' | 'authorId'>,
  ): Promise<DepositRow | undefined> {
    const rows = await tx.query<DepositRow[]>(SENT, [id, dossierId, authorId]);
    return rows[0];
  }

  /** A report of our own writing, once for each occurrence that asked for it. */
  async addReport(tx: EntityManager, report: NewReport): Promise<void> {
    const { dossierId, occurrence, name, mediaType, size, sha256, author } = report;
    await this.locks.name(tx, sha256);
    await tx.query(ADD_REPORT, [dossierId, occurrence, name, mediaType, size, sha256, author]);
  }

  /** The tombstone; nothing when it was withdrawn already. */
  async withdraw(tx: EntityManager, id: string, { by, at, reason }: Withdrawal): Promise<DepositRow | undefined> {
    const rows = await tx.query<DepositRow[]>(WITHDRAW, [id, at, by.id, by.name, reason]);
    return rows[0];
  }

  list(tx: EntityManager, dossierId: string): Promise<DepositRow[]> {
    return tx.query<DepositRow[]>(LIST, [dossierId]);
  }

  async find(tx: EntityManager, id: string): Promise<KeptDocument | undefined> {
    const rows = await tx.query<KeptDocument[]>(FIND, [id]);
    return rows[0];
  }
}
