import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { regional } from './sql.js';

/** One verdict of one body on one answer; `told_at`: when the establishment was given it. Until then it is the body's own. */
const EVALUATION = `create table app.evaluation (
  dossier_id uuid not null, region text not null, question_id text not null, instance text not null default '', body text not null,
  verdict text not null check (verdict in ('reached', 'partial', 'missed', 'not-assessable')),
  points numeric(8, 2), points_max numeric(8, 2), remark text,
  given_by text not null, given_by_name text not null, given_at timestamptz not null, told_at timestamptz,
  primary key (dossier_id, question_id, instance, body),
  check (points is null or points_max is null or points between 0 and points_max),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

/** What evaluators found of an answer: the following year reads it beside the question. */
export class Evaluations1764000000050 implements MigrationInterface {
  readonly name = 'Evaluations1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [EVALUATION, ...regional('evaluation')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['evaluation']);
  }
}
