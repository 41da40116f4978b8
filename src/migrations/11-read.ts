import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * All that the tag of a dossier's answers depends on, for one person, in one round trip: the region is entered in a statement of
 * its own, before the tables are read, and left with the transaction of the call. No row = no such dossier in the region.
 */
const ANSWERS_TAG = `create function app.answers_tag(p_region text, p_person text, p_dossier uuid)
returns table(version int, content_rev int, drafted_at timestamptz, documents text) language plpgsql set search_path = '' as $f$
begin
  perform set_config('app.region', p_region, true);
  return query select d.version, d.content_rev,
    (select max(a.updated_at) from app.answer_draft a where a.dossier_id = d.id and a.person_id = p_person),
    (select md5(string_agg(f.verdict, ' ' order by f.id)) from app.document f where f.dossier_id = d.id)
    from app.dossier d where d.id = p_dossier;
end $f$`;

const NAME = 'app.answers_tag(text, text, uuid)';

/** Reads that are asked too often for a transaction of several round trips. */
export class Read1764000000011 implements MigrationInterface {
  readonly name = 'Read1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [ANSWERS_TAG, `grant execute on function ${NAME} to ecars_app`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function if exists ${NAME}`);
  }
}
