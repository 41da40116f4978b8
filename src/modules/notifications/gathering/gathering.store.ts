import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type GatheredNotice } from './gathered-notice.js';

export interface ToGather {
  readonly personId: string;
  readonly gathering: string;
  readonly due: Date;
  readonly at: Date;
  readonly dedupKey: string;
  readonly notice: GatheredNotice;
}

/** What waits for one person under one name. */
export interface Gathering {
  readonly region: string;
  readonly person_id: string;
  readonly gathering: string;
}

export interface GatheredRow {
  readonly id: string;
  readonly at: Date;
  readonly notice: GatheredNotice;
}

/** A gathering that is open keeps its time: what comes later joins it. */
const ADD = `insert into app.mail_gathered (region, person_id, gathering, due, at, dedup_key, notice)
  select current_setting('app.region'), $1, $2,
         coalesce((select min(g.due) from app.mail_gathered g where g.person_id = $1 and g.gathering = $2 and g.told_at is null), $3),
         $4, $5, $6
  on conflict (dedup_key) do nothing`;

const DUE = `select region, person_id, gathering from app.mail_gathered
  where told_at is null and due <= $1 group by region, person_id, gathering order by min(due) limit $2`;

/** Takes rows once: another node waits for these and then finds them told. */
const TAKE = `with taken as (
    update app.mail_gathered set told_at = $3 where person_id = $1 and gathering = $2 and told_at is null and due <= $3
    returning id, at, notice)
  select * from taken order by at, id`;

/** Long after any job that could ask for it again. */
const FORGET = `delete from app.mail_gathered where told_at < $1::timestamptz - interval '60 days'`;

/** Rows of `app.mail_gathered`: no timer lives in memory. */
@Injectable()
export class GatheringStore {
  async add(tx: EntityManager, { personId, gathering, due, at, dedupKey, notice }: ToGather): Promise<void> {
    await tx.query(ADD, [personId, gathering, due, at, dedupKey, JSON.stringify(notice)]);
  }

  due(tx: EntityManager, now: Date, limit: number): Promise<Gathering[]> {
    return tx.query(DUE, [now, limit]);
  }

  take(tx: EntityManager, { person_id, gathering }: Gathering, now: Date): Promise<GatheredRow[]> {
    return tx.query(TAKE, [person_id, gathering, now]);
  }

  async forget(tx: EntityManager, now: Date): Promise<void> {
    await tx.query(FORGET, [now]);
  }
}
