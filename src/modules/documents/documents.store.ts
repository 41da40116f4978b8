import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DepositRow } from '../dossiers/index.js';

/** A document about to stand by a question of a dossier. */
export interface NewDocument {
  readonly region: string;
  readonly dossierId: string;
  readonly contractId: string;
  readonly questionId: string;
  readonly instance: string;
  readonly evidence: string | null;
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly year: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly verdict: DepositRow['verdict'];
  readonly hasMacros: boolean;
}

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

const COLUMNS = 'id, question_id, instance, evidence, name, extension, size, year, created_at, author_name, verdict, has_macros';

const ADD = `insert into app.document (region, level, dossier_id, contract_id, question_id, instance, evidence, name, extension, media_type,
    size, sha256, year, author_id, author_name, created_at, verdict, has_macros)
  values ($1, 'question', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning ${COLUMNS}`;

const ADD_REPORT = `insert into app.document (region, level, dossier_id, contract_id, evidence, name, extension, media_type,
    size, sha256, year, author_id, author_name, created_at, verdict)
  select d.region, 'contract', d.id, d.contract_id, $2, $3, 'docx', $4, $5, $6, c.year, $7, $7, now(), 'safe'
    from app.dossier d join app.campaign c on c.id = d.campaign_id
   where d.id = $1 and not exists (select 1 from app.document r where r.dossier_id = d.id and r.level = 'contract' and r.evidence = $2)`;

const LIST = `select ${COLUMNS} from app.document where dossier_id = $1 and withdrawn_at is null order by created_at, id`;

const FIND = `select id, dossier_id as "dossierId", name, media_type as "mediaType", size, sha256, verdict
  from app.document where id = $1 and dossier_id is not null and withdrawn_at is null`;

/** Rows of documents. Their bytes are in the Storage, under their SHA-256. */
@Injectable()
export class DocumentsStore {
  async add(tx: EntityManager, document: NewDocument): Promise<DepositRow> {
    const rows = await tx.query<DepositRow[]>(ADD, valuesOf(document));
    if (!rows[0]) throw new Error('The document was not inserted');
    return rows[0];
  }

  /** A report of our own writing, once for each occurrence that asked for it. */
  async addReport(tx: EntityManager, report: NewReport): Promise<void> {
    const { dossierId, occurrence, name, mediaType, size, sha256, author } = report;
    await tx.query(ADD_REPORT, [dossierId, occurrence, name, mediaType, size, sha256, author]);
  }

  list(tx: EntityManager, dossierId: string): Promise<DepositRow[]> {
    return tx.query<DepositRow[]>(LIST, [dossierId]);
  }

  async find(tx: EntityManager, id: string): Promise<KeptDocument | undefined> {
    const rows = await tx.query<KeptDocument[]>(FIND, [id]);
    return rows[0];
  }
}

function valuesOf(document: NewDocument): unknown[] {
  const { region, dossierId, contractId, questionId, instance, evidence } = document;
  const { name, extension, mediaType, size, sha256, year } = document;
  const { authorId, authorName, createdAt, verdict, hasMacros } = document;
  const place = [region, dossierId, contractId, questionId, instance, evidence];
  return [...place, name, extension, mediaType, size, sha256, year, authorId, authorName, createdAt, verdict, hasMacros];
}
