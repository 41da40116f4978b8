import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** `p_entry` = {at, kind, event, actor, actorName, body}. Answers the new head; the caller holds the dossier's row. */
const LINK = `create function app.link_journal(p_region text, p_dossier uuid, p_prev text, p_seq int, p_entry jsonb) returns text
language plpgsql set search_path = '' as $f$
declare v_hash text := app.journal_hash(p_prev, p_seq, p_entry->>'body');
begin
  insert into app.journal(dossier_id, region, seq, at, kind, event, actor, actor_name, body, prev, hash)
    values (p_dossier, p_region, p_seq, (p_entry->>'at')::timestamptz, p_entry->>'kind', p_entry->>'event',
            p_entry->>'actor', coalesce(p_entry->>'actorName', ''), p_entry->>'body', p_prev, v_hash);
  return v_hash;
end $f$`;

/** `p_rows` = [{kind, payload, dedupKey}]; a key that is already waiting is not queued twice. */
const ENQUEUE = `create function app.enqueue(p_region text, p_rows jsonb) returns void
language sql set search_path = '' as $f$
  insert into app.outbox(region, kind, payload, dedup_key)
  select p_region, x.kind, x.payload, x."dedupKey"
    from jsonb_to_recordset(p_rows) as x(kind text, payload jsonb, "dedupKey" text)
  on conflict (dedup_key) do nothing
$f$`;

const FUNCTIONS = ['app.link_journal(text, uuid, text, int, jsonb)', 'app.enqueue(text, jsonb)'];

/** The two things that every write does: one more link of the journal, and rows of the outbox. */
export class Append1764000000008 implements MigrationInterface {
  readonly name = 'Append1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [LINK, ENQUEUE, ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
  }
}
