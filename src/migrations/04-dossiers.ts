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

const DOSSIER = `create table app.dossier (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  contract_id uuid not null, campaign_id uuid not null,
  template_hash text references app.form_template, workflow_hash text not null references app.workflow_definition,
  snapshot jsonb not null, state text not null,
  version int not null default 1, content_rev int not null default 0, counters jsonb not null default '{}',
  journal_seq int not null default 0, journal_head text not null default '',
  opened_at timestamptz not null default now(), moved_at timestamptz not null default now(),
  unique (id, region), unique (contract_id, campaign_id),
  foreign key (contract_id, region) references app.contract (id, region),
  foreign key (campaign_id, region) references app.campaign (id, region))`;

const DEADLINE = `create table app.deadline (
  dossier_id uuid not null, region text not null, key text not null,
  kind text not null check (kind in ('deadline', 'reminder')),
  due timestamptz not null, event text not null, position int not null default 0,
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
