import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * The rows of a dossier's timers become `p_timers` = [{key, kind, due, event, position}]. A reminder whose instant has
 * passed is not armed any more; the row that has just fired (`p_fired`) comes back only with a later date.
 */
const TIMERS = `create function app.replace_timers(p_region text, p_dossier uuid, p_timers jsonb, p_at timestamptz, p_fired text) returns void
language plpgsql set search_path = '' as $f$
begin
  delete from app.deadline d where d.dossier_id = p_dossier
    and (d.key = p_fired or not exists (
      select 1 from jsonb_to_recordset(p_timers) as t(key text, due timestamptz) where t.key = d.key and t.due = d.due));
  insert into app.deadline(dossier_id, region, key, kind, due, event, position)
  select p_dossier, p_region, t.key, t.kind, t.due, t.event, t.position
    from jsonb_to_recordset(p_timers) as t(key text, kind text, due timestamptz, event text, position int)
   where t.due > p_at or (t.kind = 'deadline' and t.key is distinct from p_fired)
  on conflict (dossier_id, key) do nothing;
end $f$`;

/** `p_receipt` = {personId, key, requestHash, status, response}, or null when nobody will ask again. */
const RECEIPT = `create function app.keep_receipt(p_region text, p_receipt jsonb) returns void
language sql set search_path = '' as $f$
  insert into app.idempotency(person_id, key, region, request_hash, status, response)
  select r."personId", r.key, p_region, r."requestHash", r.status, r.response
    from jsonb_to_record(p_receipt) as r("personId" text, key text, "requestHash" text, status int, response jsonb)
   where p_receipt is not null
$f$`;

/**
 * One step, in one statement (W12): only if the dossier is still at `p_version` and `p_content_rev`. No row = it moved.
 * `p_step` = {snapshot, state, counters, entry, effects, timers, fired, receipt}.
 */
const STEP = `create function app.step(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_step jsonb)
returns table(version int, seq int) language plpgsql set search_path = '' as $f$
declare v_prev text; v_seq int; v_at timestamptz := (p_step->'entry'->>'at')::timestamptz;
begin
  select d.journal_head, d.journal_seq + 1 into v_prev, v_seq from app.dossier d
   where d.id = p_dossier and d.region = p_region and d.version = p_version and d.content_rev = p_content_rev for no key update;
  if not found then return; end if;
  update app.dossier d set snapshot = p_step->'snapshot', state = p_step->>'state', counters = p_step->'counters',
         version = p_version + 1, moved_at = v_at,
         journal_seq = v_seq, journal_head = app.link_journal(p_region, p_dossier, v_prev, v_seq, p_step->'entry')
   where d.id = p_dossier;
  perform app.replace_timers(p_region, p_dossier, p_step->'timers', v_at, p_step->>'fired');
  perform app.enqueue(p_region, p_step->'effects');
  perform app.keep_receipt(p_region, nullif(p_step->'receipt', 'null'::jsonb));
  return query select p_version + 1, v_seq;
end $f$`;

/** A reminder sends what it must and is consumed, or does neither: no row = somebody else sent it, or the dossier moved. */
const REMIND = `create function app.remind(p_region text, p_dossier uuid, p_version int, p_key text, p_effects jsonb)
returns boolean language plpgsql set search_path = '' as $f$
begin
  perform 1 from app.dossier d where d.id = p_dossier and d.version = p_version for no key update;
  if not found then return false; end if;
  delete from app.deadline d where d.dossier_id = p_dossier and d.key = p_key;
  if not found then return false; end if;
  perform app.enqueue(p_region, p_effects);
  return true;
end $f$`;

const FUNCTIONS = [
  'app.replace_timers(text, uuid, jsonb, timestamptz, text)',
  'app.keep_receipt(text, jsonb)',
  'app.step(text, uuid, int, int, jsonb)',
  'app.remind(text, uuid, int, text, jsonb)',
];

/** A step of the workflow as one statement: compare-and-set, journal, timers, outbox and receipt, or nothing. */
export class Step1764000000009 implements MigrationInterface {
  readonly name = 'Step1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [TIMERS, RECEIPT, STEP, REMIND, ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
  }
}
