import { setTimeout as wait } from 'node:timers/promises';
import { type Pool } from 'pg';

export const BEAT_MS = 5000;
const LEASE_SECONDS = 20;

/**
 * Beats for our workers and frees the jobs of those that no longer beat, in one statement. A worker that was killed
 * would otherwise keep its jobs for four hours. Each job gets back the attempt that the kill took from it: only what
 * failed counts, or a series of restarts would end in a mail given up without a word. The unlocking is read before the
 * giving back, which refuses a locked job. Only graphile-worker's public view and functions are used.
 */
const BEAT = `
  with me as (
    insert into app.worker_lease (worker_id) select unnest($1::text[])
    on conflict (worker_id) do update set seen_at = now()),
  forgotten as (
    delete from app.worker_lease where seen_at < now() - $2 * interval '1 second' and worker_id <> all ($1)),
  gone as materialized (
    select distinct j.locked_by as worker_id from graphile_worker.jobs j left join app.worker_lease l on l.worker_id = j.locked_by
    where j.locked_by is not null and j.locked_by <> all ($1) and j.locked_at < now() - $2 * interval '1 second'
      and coalesce(l.seen_at, '-infinity') < now() - $2 * interval '1 second'),
  held as materialized (
    select id, attempts from graphile_worker.jobs where locked_by in (select worker_id from gone)),
  unlocked as materialized (
    select graphile_worker.force_unlock_workers(array(select worker_id from gone)))
  select graphile_worker.reschedule_jobs(array[id], attempts => attempts - 1) from unlocked, held`;

const HELD = 'select count(*)::int as held from graphile_worker.jobs where locked_by = any ($1)';
const PATIENCE_MS = 5000;
const PAUSE_MS = 20;

/** Waits until what our workers have done is written: the library ends a worker before it has marked its last job as done. */
export async function jobsReleased(pool: Pool, workerIds: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { rows } = await pool.query<{ held: number }>(HELD, [workerIds]);
    if (rows[0]?.held === 0) return;
    await wait(PAUSE_MS);
  }
}

export async function beat(pool: Pool, workerIds: readonly string[]): Promise<void> {
  await pool.query(BEAT, [workerIds, LEASE_SECONDS]);
}
