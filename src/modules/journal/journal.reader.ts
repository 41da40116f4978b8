import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ChainFault, findChainFault, type JournalRow } from './chain.js';
import { READ_BY_PARTY } from './readers.js';

interface Head {
  readonly id: string;
  readonly journal_head: string;
  readonly journal_seq: number;
}

/** Which movements are asked for. */
export interface JournalPage {
  readonly limit: number;
  /** Only rows older than this one. */
  readonly before?: number | undefined;
  /** Only this step of the workflow. */
  readonly event?: string | undefined;
  /** The reader is of an establishment, and nothing else. */
  readonly partyOnly: boolean;
}

/** A dossier whose journal is not what was written. */
export interface DossierFault extends ChainFault {
  readonly dossierId: string;
}

const COLUMNS = "seq, at, kind, event, actor, actor_name, body, encode(hash, 'hex') as hash";
const HEAD = "id, encode(journal_head, 'hex') as journal_head, journal_seq";

/** Reads and verifies the journal of the active region. Nothing here writes: rows come from the steps themselves. */
@Injectable()
export class JournalReader {
  /** The last movements of a dossier that the reader may see, newest first. */
  latest(tx: EntityManager, dossierId: string, { limit, before, event, partyOnly }: JournalPage): Promise<JournalRow[]> {
    const rows = `select ${COLUMNS} from app.journal j where dossier_id = $1 and ($2::int is null or seq < $2)`;
    const mine = partyOnly ? ` and ${READ_BY_PARTY}` : '';
    const one = event === undefined ? '' : ` and j.kind = 'event' and j.event = $4`;
    return tx.query(`${rows}${mine}${one} order by seq desc limit $3`, [
      dossierId,
      before ?? null,
      limit,
      ...(event === undefined ? [] : [event]),
    ]);
  }

  /** The steps alone, in order: what content did is left out. */
  events(tx: EntityManager, dossierId: string): Promise<JournalRow[]> {
    return tx.query(`select ${COLUMNS} from app.journal where dossier_id = $1 and kind = 'event' order by seq`, [dossierId]);
  }

  /** All of it, in order. */
  all(tx: EntityManager, dossierId: string): Promise<JournalRow[]> {
    return tx.query(`select ${COLUMNS} from app.journal where dossier_id = $1 order by seq`, [dossierId]);
  }

  /** The first fault of one dossier's chain, or nothing (design rule 21). */
  async verify(tx: EntityManager, dossierId: string): Promise<DossierFault | undefined> {
    const heads = await tx.query<Head[]>(`select ${HEAD} from app.dossier where id = $1`, [dossierId]);
    const head = heads[0];
    return head ? this.verifyHead(tx, head) : undefined;
  }

  /** Every faulty dossier of the active region, with how many were read. */
  async verifyAll(tx: EntityManager): Promise<{ read: number; faults: DossierFault[] }> {
    const heads = await tx.query<Head[]>(`select ${HEAD} from app.dossier order by id`);
    const faults: DossierFault[] = [];
    for (const head of heads) {
      const fault = await this.verifyHead(tx, head);
      if (fault) faults.push(fault);
    }
    return { read: heads.length, faults };
  }

  private async verifyHead(tx: EntityManager, { id, journal_head, journal_seq }: Head): Promise<DossierFault | undefined> {
    const fault = findChainFault(await this.all(tx, id), journal_head, journal_seq);
    return fault && { dossierId: id, ...fault };
  }
}
