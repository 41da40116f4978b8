import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * What every content write does to its dossier, in one statement: next content revision, counters, journal, outbox.
 * `p_write` = {counters, entry, effects}. Null = the dossier moved, or its content changed, since it was read (W12).
 */
const WRITE = `create function app.write_content(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_write json)
returns int language plpgsql set search_path = '' as $f$
declare v_entry json := p_write->'entry'; v_seq int; v_hash bytea;
begin
  update app.dossier d set content_rev = p_content_rev + 1, counters = p_write->'counters', journal_seq = d.journal_seq + 1,
         journal_head = app.journal_hash(d.journal_head, d.journal_seq + 1, v_entry->>'body')
   where d.id = p_dossier and d.region = p_region and d.version = p_version and d.content_rev = p_content_rev
  returning d.journal_seq, d.journal_head into v_seq, v_hash;
  if not found then return null; end if;
  perform app.append_journal(p_region, p_dossier, v_seq, v_hash, v_entry);
  perform app.enqueue(p_region, p_write->'effects');
  return p_content_rev + 1;
end $f$`;

/**
 * One answer saved with its content write; the author's draft of it goes. `p_write` adds {answer: {questionId, instance,
 * value, notApplicable, comment, source, by, byName}}. An empty answer keeps its row and its version.
 */
export const SAVE = `create function app.save_answer(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_write json)
returns table(content_rev int, version int) language plpgsql set search_path = '' as $f$
declare v_rev int := app.write_content(p_region, p_dossier, p_version, p_content_rev, p_write);
        v_answer json := p_write->'answer'; v_version int;
begin
  if v_rev is null then return; end if;
  insert into app.answer as a (dossier_id, region, question_id, instance, value, not_applicable, comment, source, filled_by, filled_by_name, filled_at)
    values (p_dossier, p_region, v_answer->>'questionId', v_answer->>'instance', (v_answer->'value')::jsonb, (v_answer->>'notApplicable')::boolean,
            v_answer->>'comment', v_answer->>'source', v_answer->>'by', v_answer->>'byName', (p_write->'entry'->>'at')::timestamptz)
  on conflict (dossier_id, question_id, instance) do update set value = excluded.value, not_applicable = excluded.not_applicable,
    comment = excluded.comment, confirmed = true, source = excluded.source, filled_by = excluded.filled_by,
    filled_by_name = excluded.filled_by_name, filled_at = excluded.filled_at, version = a.version + 1
  returning a.version into v_version;
  delete from app.answer_draft d where d.dossier_id = p_dossier and d.question_id = v_answer->>'questionId'
    and d.instance = v_answer->>'instance' and d.person_id = v_answer->>'by';
  return query select v_rev, v_version;
end $f$`;

const FUNCTIONS = ['app.write_content(text, uuid, int, int, json)', 'app.save_answer(text, uuid, int, int, json)'];

/** Content writes as one statement each: they never step the workflow (W4), and always leave a trace. */
export class Save1764000000010 implements MigrationInterface {
  readonly name = 'Save1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [WRITE, SAVE, ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
  }
}
