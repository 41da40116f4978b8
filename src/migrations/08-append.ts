import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** `p_entry` = {at, kind, event, actor, actorName, body}; number and hash are those that the dossier has just taken. */
const APPEND = `create function app.append_journal(p_region text, p_dossier uuid, p_seq int, p_hash bytea, p_entry json) returns void
language sql set search_path = '' as $f$
  insert into app.journal(dossier_id, region, seq, at, kind, event, actor, actor_name, body, hash)
  values (p_dossier, p_region, p_seq, (p_entry->>'at')::timestamptz, p_entry->>'kind', p_entry->>'event',
          p_entry->>'actor', coalesce(p_entry->>'actorName', ''), p_entry->>'body', p_hash)
$f$`;

/** `p_rows` = [{kind, payload, dedupKey}]; each key names the one change of the dossier that asks for it. */
const ENQUEUE = `create function app.enqueue(p_region text, p_rows json) returns void
language sql set search_path = '' as $f$
  insert into app.outbox(region, kind, payload, dedup_key)
  select p_region, x.kind, x.payload, x."dedupKey"
    from json_to_recordset(p_rows) as x(kind text, payload json, "dedupKey" text)
$f$`;

const FUNCTIONS = ['app.append_journal(text, uuid, int, bytea, json)', 'app.enqueue(text, json)'];

/** The two things that every write does: one more link of the journal, and rows of the outbox. */
export class Append1764000000008 implements MigrationInterface {
  readonly name = 'Append1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [APPEND, ENQUEUE, ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
  }
}
