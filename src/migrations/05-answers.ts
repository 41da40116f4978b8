import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { regional } from './sql.js';

const ANSWER = `create table app.answer (
  dossier_id uuid not null, region text not null, question_id text not null, instance text not null default '',
  value jsonb, not_applicable boolean not null default false, comment text,
  confirmed boolean not null default true, source text not null default 'typed',
  version int not null default 1, filled_by text not null, filled_by_name text not null default '',
  filled_at timestamptz not null,
  primary key (dossier_id, question_id, instance),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

const DRAFT = `create table app.answer_draft (
  dossier_id uuid not null, region text not null, question_id text not null, instance text not null default '',
  person_id text not null, body jsonb not null, base_version int not null default 0, updated_at timestamptz not null,
  primary key (dossier_id, question_id, instance, person_id),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

const DOCUMENT = `create table app.document (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  level text not null check (level in ('question', 'contract', 'establishment', 'reference')),
  dossier_id uuid, contract_id uuid, organisation_id uuid, question_id text, instance text not null default '', evidence text,
  name text not null, extension text not null, media_type text not null, size bigint not null, sha256 text not null,
  year int, author_id text not null, author_name text not null default '', created_at timestamptz not null,
  verdict text not null check (verdict in ('not-scanned', 'pending', 'safe', 'infected', 'error')),
  has_macros boolean not null default false, withdrawn_at timestamptz, withdrawn_by text, withdrawal_reason text,
  unique (id, region),
  foreign key (dossier_id, region) references app.dossier (id, region),
  foreign key (contract_id, region) references app.contract (id, region),
  foreign key (organisation_id, region) references app.organisation (id, region))`;

/** What people write into a dossier: answers, drafts that a schema still refuses (T11), deposited documents. */
export class Answers1764000000005 implements MigrationInterface {
  readonly name = 'Answers1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ANSWER,
      ...regional('answer'),
      DRAFT,
      ...regional('answer_draft'),
      DOCUMENT,
      'create index document_dossier on app.document (dossier_id, question_id, instance)',
      ...regional('document'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['answer', 'answer_draft', 'document']);
  }
}
