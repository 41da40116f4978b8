import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../../platform/index.js';

const MARK = 'insert into app.orphan_blob (sha256, seen_at) select unnest($1::text[]), $2 on conflict do nothing';
const DUE = 'select sha256 from app.orphan_blob where seen_at <= $1 order by seen_at, sha256';
const FORGET = 'delete from app.orphan_blob where sha256 = $1';

/** What earlier sweeps have seen. */
@Injectable()
export class OrphanStore {
  constructor(private readonly transactions: RegionTransactions) {}

  async now(): Promise<Date> {
    const rows = await this.transactions.unscoped.query<{ now: Date }[]>('select now() as now');
    if (!rows[0]) throw new Error('The database has no time');
    return rows[0].now;
  }

  /** A blob that was seen before keeps its first date. */
  async mark(names: readonly string[], at: Date): Promise<void> {
    if (names.length > 0) await this.transactions.unscoped.query(MARK, [names, at]);
  }

  async seenBefore(instant: Date): Promise<string[]> {
    const rows = await this.transactions.unscoped.query<{ sha256: string }[]>(DUE, [instant]);
    return rows.map(({ sha256 }) => sha256);
  }

  async forget(sha256: string): Promise<void> {
    await this.transactions.unscoped.query(FORGET, [sha256]);
  }
}
