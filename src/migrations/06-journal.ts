import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy } from './sql.js';

const JOURNAL = `create table app.journal (
  dossier_id uuid not null, region text not null, seq int not null, at timestamptz not null,
  kind text not null check (kind in ('event', 'content')),
  event text not null, actor text not null, actor_name text not null default '', body text not null,
  hash bytea not null,
  primary key (dossier_id, seq),
  foreign key (dossier_id, region) references app.dossier (id, region))`;

/** The chain's link: SHA-256 over the previous row's hash, the number of the row and its canonical body (W16). */
const HASH = `create function app.journal_hash(p_prev bytea, p_seq int, p_body text) returns bytea
language sql immutable set search_path = '' as $f$
  select sha256(convert_to(encode(p_prev, 'hex') || chr(10) || p_seq::text || chr(10) || p_body, 'UTF8'))
$f$`;

/** What happened to each dossier, in order: rows are added and read, never changed or removed. */
export class Journal1764000000006 implements MigrationInterface {
  readonly name = 'Journal1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      JOURNAL,
      HASH,
      ...policy('journal', `region = ${ACTIVE_REGION}`),
      grant('journal', 'select, insert'),
      'grant execute on function app.journal_hash to ecars_app',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['journal']);
    await runner.query('drop function if exists app.journal_hash');
  }
}
