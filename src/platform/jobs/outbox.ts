import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { OutboxRelay } from './outbox-relay.js';

export interface OutboxRow {
  /** The kind of job, e.g. `notify`. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly dedupKey: string;
}

/** What must happen after a commit, written in the very transaction that decided it. */
@Injectable()
export class Outbox {
  constructor(private readonly relay: OutboxRelay) {}

  /** Adds rows for one region; a row whose key is already waiting is the same row. */
  async enqueue(tx: EntityManager, region: string, rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `insert into app.outbox (region, kind, payload, dedup_key)
       select $1, r.kind, r.payload, r."dedupKey" from jsonb_to_recordset($2::jsonb) as r(kind text, payload jsonb, "dedupKey" text)
       on conflict (dedup_key) do nothing`,
      [region, JSON.stringify(rows)],
    );
    this.wake();
  }

  /** Says that rows were written: by `enqueue`, or by a statement of the caller's own. They leave as soon as they are committed. */
  wake(): void {
    this.relay.wake();
  }
}
