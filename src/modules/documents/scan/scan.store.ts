import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ScanResult } from '../../../platform/index.js';

/** A document that waits for the antivirus. */
export interface WaitingDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly key: { readonly questionId: string | null; readonly instance: string };
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly authorId: string;
}

const WAITING = `select id, dossier_id as "dossierId", json_build_object('questionId', question_id, 'instance', instance) as key, name, sha256,
    size::int as size, author_id as "authorId"
  from app.document where id = $1 and verdict in ('pending', 'error')`;

const RECORD = `with waiting as (
    select id, verdict from app.document where id = $1 and verdict in ('pending', 'error') for update),
  looked as (
    update app.document d set verdict = $2, infection = $3, scan_failure = $4, scanned_at = now() from waiting w where d.id = w.id)
  select verdict as before from waiting`;

const OVERDUE = `select id from app.document
  where (verdict = 'pending' and created_at < $1) or (verdict = 'error' and scanned_at < $2 and withdrawn_at is null)
  order by verdict desc, created_at limit 500`;

/** What the antivirus has still to look at, and what it said. */
@Injectable()
export class ScanStore {
  async waiting(tx: EntityManager, id: string): Promise<WaitingDocument | undefined> {
    const rows = await tx.query<WaitingDocument[]>(WAITING, [id]);
    return rows[0];
  }

  /** The verdict that this one takes the place of; none when another answer came first. */
  async record(tx: EntityManager, id: string, result: ScanResult): Promise<'pending' | 'error' | undefined> {
    const infection = result.verdict === 'infected' ? result.infection : null;
    const failure = result.verdict === 'error' ? result.cause : null;
    const [row] = await tx.query<{ before: 'pending' | 'error' }[]>(RECORD, [id, result.verdict, infection, failure]);
    return row?.before;
  }

  /** Those that wait since before `deposited`, and those that the antivirus could not tell about before `looked`. */
  async overdue(tx: EntityManager, deposited: Date, looked: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(OVERDUE, [deposited, looked]);
    return rows.map(({ id }) => id);
  }
}
