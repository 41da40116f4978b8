import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy } from './sql.js';

const TEMPLATE = `create table app.form_template (
  hash text primary key, id text not null, version text not null, label text not null, contract_type text not null,
  region text references app.region, document jsonb not null, published_at timestamptz not null default now(),
  unique (id, version))`;

const WORKFLOW = `create table app.workflow_definition (
  hash text primary key, id text not null, version text not null, label text not null, subject text not null,
  region text references app.region, document jsonb not null, published_at timestamptz not null default now(),
  unique (id, version))`;

/** National (no region), or the region's own. */
const SHARED_OR_OWN = `region is null or region = ${ACTIVE_REGION}`;

/** Published templates and workflows: rows that nobody may change or take away. */
export class Definitions1764000000003 implements MigrationInterface {
  readonly name = 'Definitions1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      TEMPLATE,
      ...policy('form_template', SHARED_OR_OWN),
      grant('form_template', 'select, insert'),
      WORKFLOW,
      ...policy('workflow_definition', SHARED_OR_OWN),
      grant('workflow_definition', 'select, insert'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['form_template', 'workflow_definition']);
  }
}
