import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { RegionTransactions } from '../database/region-transactions.js';
import { Ticker } from './ticker.js';

const BATCH = 200;
/** A mail server may be down for a day: with graphile-worker's back-off, 16 tries span more than that. */
const MAX_ATTEMPTS = 16;
const POLL_MS = 1000;
/** Long enough for the transaction that wrote the row to commit; when it is not, the poll finds the row. */
const WAKE_MS = 30;

/**
 * One statement: rows leave the outbox and become jobs, or stay. Two relays never take the same row. A row whose key a job
 * already has asks for the same work, and the job stays as it is: the library would otherwise leave a job that a worker
 * holds aside as a failed one, without its key, and begin a second one beside it.
 */
const MOVE = `
  with taken as (
    delete from app.outbox where id in (select id from app.outbox order by id limit ${BATCH} for update skip locked)
    returning id, region, kind, payload, dedup_key),
  specs as (
    select array_agg((kind, json_build_object('region', region, 'payload', payload, 'dedupKey', dedup_key), null, null,
      ${MAX_ATTEMPTS}, dedup_key, null, null)::graphile_worker.job_spec order by id) as list
      from taken where not exists (select from graphile_worker.jobs where key = dedup_key) having count(*) > 0)
  select (select count(*)::int from taken) as moved, (select count(*) from specs, graphile_worker.add_jobs(list, true)) as added`;

/** Moves committed outbox rows to the job library in batches: `add_job` in every step would be six times slower. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly ticker: Ticker,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.ticker.every('outbox', POLL_MS, () => this.move());
  }

  /** Asks for a move soon; many wakes make one. */
  wake(): void {
    if (!this.config.background) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.ticker.run('outbox');
    }, WAKE_MS).unref();
  }

  /** Moves all that waits, batch after batch. */
  async move(): Promise<void> {
    let moved = BATCH;
    while (moved === BATCH) moved = await this.moveBatch();
  }

  private moveBatch(): Promise<number> {
    return this.transactions.asRelay(async (tx) => {
      const rows = await tx.query<{ moved: number }[]>(MOVE);
      return rows[0]?.moved ?? 0;
    });
  }
}
