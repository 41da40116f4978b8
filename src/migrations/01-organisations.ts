import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy, regional } from './sql.js';

const REGION = `create table app.region (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]*$'),
  name text not null,
  settings jsonb not null default '{}')`;

const ORGANISATION = `create table app.organisation (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  kind text not null check (kind in ('agency', 'legal-entity', 'site', 'body')),
  body_kind text, finess text, siren text, name text not null, legal_status text, category text,
  activities text[] not null default '{}',
  address text not null default '', postal_code text not null default '', city text not null default '',
  phone text not null default '', email text, parent_id uuid,
  unique (id, region), unique (region, finess),
  foreign key (parent_id, region) references app.organisation (id, region))`;

const MEMBERSHIP = `create table app.membership (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  person_id text not null, organisation_id uuid not null,
  rights text[] not null default '{}', contract_ids uuid[],
  title text not null default '', valid_from date, valid_to date,
  unique (id, region),
  foreign key (organisation_id, region) references app.organisation (id, region))`;

/** A person may list her own memberships in every region (to choose one), and nobody else's outside the active one. */
const OWN_MEMBERSHIPS = `region = ${ACTIVE_REGION} or person_id = nullif(current_setting('app.person', true), '')`;

/** Regions, the organisations of each, and who acts for them. */
export class Organisations1764000000001 implements MigrationInterface {
  readonly name = 'Organisations1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'create schema if not exists app',
      'grant usage on schema app to ecars_app',
      REGION,
      grant('region', 'select, insert, update'),
      ORGANISATION,
      'create index organisation_parent on app.organisation (parent_id)',
      ...regional('organisation'),
      MEMBERSHIP,
      'create index membership_person on app.membership (person_id)',
      'create index membership_organisation on app.membership (organisation_id)',
      ...policy('membership', OWN_MEMBERSHIPS, `region = ${ACTIVE_REGION}`),
      grant('membership', 'select, insert, update, delete'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['region', 'organisation', 'membership']);
  }
}
