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
  readonly authorId: string;
}

const WAITING = `select id, dossier_id as "dossierId", json_build_object('questionId', question_id, 'instance', instance) as key, name, sha256,
    author_id as "authorId"
  from app.document where id = $1 and verdict = 'pending'`;

const RECORD = `with looked as (
    update app.document set verdict = $2, infection = $3, scanned_at = now() where id = $1 and verdict = 'pending' returning id)
  select count(*)::int as changed from looked`;

const OVERDUE = `select id from app.document where verdict = 'pending' and created_at < $1 order by created_at limit 500`;

/** What the antivirus has still to look at, and what it said. */
@Injectable()
export class ScanStore {
  async waiting(tx: EntityManager, id: string): Promise<WaitingDocument | undefined> {
    const rows = await tx.query<WaitingDocument[]>(WAITING, [id]);
    return rows[0];
  }

  /** True when it is this answer that counts: a job done twice says nothing the second time. */
  async record(tx: EntityManager, id: string, result: ScanResult): Promise<boolean> {
    const infection = result.verdict === 'infected' ? result.infection : null;
    const [row] = await tx.query<{ changed: number }[]>(RECORD, [id, result.verdict, infection]);
    return row?.changed === 1;
  }

  async overdue(tx: EntityManager, before: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(OVERDUE, [before]);
    return rows.map(({ id }) => id);
  }
}
