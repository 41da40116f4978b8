import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Sealed } from './seal.js';

/**
 * What stands in a dossier, in one statement; `seq` is the number of the next row of its journal. Of its documents, those of
 * its questions and of the contract itself: what the workflow wrote (« edit:… ») is nobody's to close.
 */
const SEALED = `select d.id as dossier, d.workflow_hash as workflow, d.template_hash as template, d.journal_seq + 1 as seq,
    (select coalesce(jsonb_agg(jsonb_build_array(a.question_id, a.instance, a.value, a.not_applicable, a.comment, a.confirmed)
         order by a.question_id collate "C", a.instance collate "C"), '[]')
       from app.answer a where a.dossier_id = d.id) as answers,
    (select coalesce(jsonb_agg(jsonb_build_array(p.question_id, p.instance, p.evidence, p.name, p.sha256)
         order by p.question_id collate "C", p.instance collate "C", p.sha256, p.name collate "C", p.id), '[]')
       from app.document p where p.dossier_id = d.id and p.withdrawn_at is null
         and (p.question_id is not null or p.level = 'contract' and strpos(coalesce(p.evidence, ''), ':') = 0)) as documents
  from app.dossier d where d.id = $1`;

/** The last closing of each dossier of the region, and whether content came after it. */
const LAST_CLOSINGS = `select distinct on (j.dossier_id) j.dossier_id as "dossierId", j.body,
    exists (select 1 from app.journal l where l.dossier_id = j.dossier_id and l.seq > j.seq and l.kind = 'content') as "changedSince"
  from app.journal j where j.kind = 'event' and strpos(j.body, '"seal":') > 0 order by j.dossier_id, j.seq desc`;

const CLOSING = `select j.event, j.at, j.actor, j.actor_name as "actorName", j.body
  from app.journal j where j.dossier_id = $1 and j.seq = $2 and j.kind = 'event'`;

/** What an `int` of PostgreSQL holds. */
const MOST_ROWS = 2_147_483_647;

/** The journal row of one closing. */
export interface ClosingRow {
  readonly event: string;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly body: string;
}

export interface LastClosing {
  readonly dossierId: string;
  readonly body: string;
  readonly changedSince: boolean;
}

@Injectable()
export class SealStore {
  async read(tx: EntityManager, dossierId: string): Promise<Sealed> {
    const rows = await tx.query<Sealed[]>(SEALED, [dossierId]);
    if (!rows[0]) throw new Error(`Dossier ${dossierId} cannot be sealed`);
    return rows[0];
  }

  async find(tx: EntityManager, dossierId: string, seq: number): Promise<ClosingRow | undefined> {
    if (!(seq >= 1 && seq <= MOST_ROWS)) return undefined;
    const rows = await tx.query<ClosingRow[]>(CLOSING, [dossierId, seq]);
    return rows[0];
  }

  lastClosings(tx: EntityManager): Promise<LastClosing[]> {
    return tx.query<LastClosing[]>(LAST_CLOSINGS);
  }
}
