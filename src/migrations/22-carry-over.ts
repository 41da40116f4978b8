import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { SAVE } from './10-save.js';
import { runAll } from './run-all.js';

const SIGNATURE = 'app.save_answer(text, uuid, int, int, json)';

/** `app.save_answer`, whose answer is confirmed unless it says `carried`: taken over from an earlier year, and not read again yet (T10). */
const CARRYING = `create or replace function
  app.save_answer(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_write json)
returns table(content_rev int, version int) language plpgsql set search_path = '' as $f$
declare v_rev int := app.write_content(p_region, p_dossier, p_version, p_content_rev, p_write);
        v_answer json := p_write->'answer'; v_version int;
begin
  if v_rev is null then return; end if;
  insert into app.answer as a (dossier_id, region, question_id, instance, value, not_applicable, comment, confirmed, source, filled_by,
                               filled_by_name, filled_at)
    values (p_dossier, p_region, v_answer->>'questionId', v_answer->>'instance', (v_answer->'value')::jsonb, (v_answer->>'notApplicable')::boolean,
            v_answer->>'comment', v_answer->>'source' <> 'carried', v_answer->>'source', v_answer->>'by', v_answer->>'byName', (p_write->'entry'->>'at')::timestamptz)
  on conflict (dossier_id, question_id, instance) do update set value = excluded.value, not_applicable = excluded.not_applicable,
    comment = excluded.comment, confirmed = excluded.confirmed, source = excluded.source, filled_by = excluded.filled_by,
    filled_by_name = excluded.filled_by_name, filled_at = excluded.filled_at, version = a.version + 1
  returning a.version into v_version;
  delete from app.answer_draft d where d.dossier_id = p_dossier and d.question_id = v_answer->>'questionId'
    and d.instance = v_answer->>'instance' and d.person_id = v_answer->>'by';
  return query select v_rev, v_version;
end $f$`;

/** « Reprendre la réponse »: kept as taken over, counted only once somebody confirms it. */
export class CarryOver1764000000022 implements MigrationInterface {
  readonly name = 'CarryOver1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CARRYING);
    await runner.query(`grant execute on function ${SIGNATURE} to ecars_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [`drop function ${SIGNATURE}`, SAVE, `grant execute on function ${SIGNATURE} to ecars_app`]);
  }
}
