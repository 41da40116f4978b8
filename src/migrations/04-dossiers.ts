import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { regional } from './sql.js';

const CAMPAIGN = `create table app.campaign (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  label text not null, year int not null check (year between 2000 and 2999), contract_type text not null,
  template_hash text references app.form_template, workflow_hash text not null references app.workflow_definition,
  calendar jsonb not null default '{}', milestones jsonb not null default '[]',
  created_at timestamptz not null default now(), created_by text not null,
  unique (id, region), unique (region, contract_type, year, label))`;

/**
 * Written at every step and every save: room is left for the next version of a row beside it, and no indexed column
 * changes, so that no index is written. What stays the same comes first or together: the log only holds what lies between.
 */
const DOSSIER = `create table app.dossier (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  contract_id uuid not null, campaign_id uuid not null,
  template_hash text references app.form_template, workflow_hash text not null references app.workflow_definition,
  opened_at timestamptz not null default now(), counters json not null default '{}', content_rev int not null default 0,
  journal_seq int not null default 0, journal_head bytea not null default '',
  version int not null default 1, moved_at timestamptz not null default now(), state text not null, snapshot json not null,
  unique (id, region), unique (contract_id, campaign_id),
  foreign key (contract_id, region) references app.contract (id, region),
  foreign key (campaign_id, region) references app.campaign (id, region)) with (fillfactor = 50)`;

/** One row for each armed deadline: what falls due next of it, a reminder (`key#rank`) or the deadline itself (`key`). */
const DEADLINE = `create table app.deadline (
  dossier_id uuid not null, region text not null, key text not null,
  due timestamptz not null, position int not null,
  primary key (dossier_id, key),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

/** A campaign is one year of one kind of contract; a dossier is one contract in it. */
export class Dossiers1764000000004 implements MigrationInterface {
  readonly name = 'Dossiers1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      CAMPAIGN,
      'create index campaign_region on app.campaign (region, year desc)',
      ...regional('campaign'),
      DOSSIER,
      'create index dossier_campaign on app.dossier (campaign_id)',
      ...regional('dossier'),
      DEADLINE,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['campaign', 'dossier', 'deadline']);
  }
}
