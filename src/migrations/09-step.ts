import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * What falls due next of each deadline of `p_timers` = [{key, due, position}] (its reminders are `key#rank`): the first reminder
 * after `p_after`, else the deadline itself. What has just fired (`p_fired`) comes back only with a later date; of two reminders
 * of one instant, the other comes after it.
 */
const NEXT = `create function app.next_timers(p_timers json, p_after timestamptz, p_fired text)
returns table(key text, due timestamptz, "position" int) language sql immutable set search_path = '' as $f$
  select distinct on (split_part(t.key, '#', 1)) t.key, t.due, t.position
    from json_to_recordset(p_timers) as t(key text, due timestamptz, position int)
   where (t.due, t.key) > (p_after, coalesce(p_fired, '')) or (strpos(t.key, '#') = 0 and t.key is distinct from p_fired)
   order by split_part(t.key, '#', 1), t.due, t.key
$f$`;

/** The rows of a dossier's timers follow `p_timers`. A row that still holds stays as it is, due or not. */
const REPLACE = `create function app.replace_timers(p_region text, p_dossier uuid, p_timers json, p_after timestamptz, p_fired text) returns void
language plpgsql set search_path = '' as $f$
begin
  delete from app.deadline d where d.dossier_id = p_dossier
    and (d.key = p_fired or not exists (
      select 1 from json_to_recordset(p_timers) as t(key text, due timestamptz) where t.key = d.key and t.due = d.due));
  insert into app.deadline(dossier_id, region, key, due, position)
  select p_dossier, p_region, t.key, t.due, t.position from app.next_timers(p_timers, p_after, p_fired) t
   where not exists (select 1 from app.deadline d
                      where d.dossier_id = p_dossier and split_part(d.key, '#', 1) = split_part(t.key, '#', 1));
end $f$`;

/**
 * One step, in one statement (W12): only if the dossier is still at `p_version` and `p_content_rev`. No row = it moved.
 * `p_step` = {snapshot, state, counters, entry, effects, timers, fired, receipt: {id, requestHash} or null}.
 */
const STEP = `create function app.step(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_step json)
returns table(version int, seq int) language plpgsql set search_path = '' as $f$
declare v_entry json := p_step->'entry'; v_at timestamptz := (v_entry->>'at')::timestamptz; v_seq int; v_hash bytea;
begin
  update app.dossier d set snapshot = p_step->'snapshot', state = p_step->>'state', counters = p_step->'counters',
         version = p_version + 1, moved_at = v_at, journal_seq = d.journal_seq + 1,
         journal_head = app.journal_hash(d.journal_head, d.journal_seq + 1, v_entry->>'body')
   where d.id = p_dossier and d.region = p_region and d.version = p_version and d.content_rev = p_content_rev
  returning d.journal_seq, d.journal_head into v_seq, v_hash;
  if not found then return; end if;
  perform app.append_journal(p_region, p_dossier, v_seq, v_hash, v_entry);
  perform app.replace_timers(p_region, p_dossier, p_step->'timers', v_at, p_step->>'fired');
  perform app.enqueue(p_region, p_step->'effects');
  insert into app.idempotency(id, region, request)
  select decode(r->>'id', 'hex'), p_region, decode(r->>'requestHash', 'hex') from (select p_step->'receipt' as r) x where r->>'id' is not null;
  return query select p_version + 1, v_seq;
end $f$`;

/**
 * A reminder sends what it must and gives its row to what falls due next, or does neither: no row = somebody else sent it,
 * or the dossier moved. `p_remind` = {key, timers, effects}.
 */
const REMIND = `create function app.remind(p_region text, p_dossier uuid, p_version int, p_remind json)
returns boolean language plpgsql set search_path = '' as $f$
declare v_key text := p_remind->>'key'; v_due timestamptz;
begin
  perform 1 from app.dossier d where d.id = p_dossier and d.version = p_version for no key update;
  if not found then return false; end if;
  select d.due into v_due from app.deadline d where d.dossier_id = p_dossier and d.key = v_key;
  if not found then return false; end if;
  perform app.replace_timers(p_region, p_dossier, p_remind->'timers', v_due, v_key);
  perform app.enqueue(p_region, p_remind->'effects');
  return true;
end $f$`;

const FUNCTIONS = [
  'app.next_timers(json, timestamptz, text)',
  'app.replace_timers(text, uuid, json, timestamptz, text)',
  'app.step(text, uuid, int, int, json)',
  'app.remind(text, uuid, int, json)',
];

/** A step of the workflow as one statement: compare-and-set, journal, timers, outbox and receipt, or nothing. */
export class Step1764000000009 implements MigrationInterface {
  readonly name = 'Step1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [NEXT, REPLACE, STEP, REMIND, ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
  }
}
