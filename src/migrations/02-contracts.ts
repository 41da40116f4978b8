import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { regional } from './sql.js';

const CONTRACT = `create table app.contract (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  name text not null, code text not null default '', type text not null, status text not null,
  signature_estimated date, effective_from date, effective_to date, last_extension date, extension_months int,
  sections text[] not null default '{}', agency_id uuid not null,
  agency_contact_name text, agency_contact_email text, agency_contact_phone text,
  unique (id, region),
  foreign key (agency_id, region) references app.organisation (id, region))`;

const PARTY = `create table app.contract_party (
  contract_id uuid not null, region text not null, organisation_id uuid not null,
  role text not null check (role in ('signatory', 'attached')),
  primary key (contract_id, organisation_id),
  foreign key (contract_id, region) references app.contract (id, region) on delete cascade,
  foreign key (organisation_id, region) references app.organisation (id, region))`;

const ITEM = `create table app.contract_item (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null, region text not null, kind text not null, label text not null,
  parent_id uuid, position int not null default 0,
  unique (id, region),
  foreign key (contract_id, region) references app.contract (id, region) on delete cascade,
  foreign key (parent_id, region) references app.contract_item (id, region))`;

const CONTACT = `create table app.administrative_contact (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null, region text not null, name text not null,
  function text not null default '', email text not null default '', phone text not null default '',
  foreign key (contract_id, region) references app.contract (id, region) on delete cascade)`;

const AMENDMENT = `create table app.amendment (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null, region text not null, number text not null, object text not null,
  date date, status text not null,
  foreign key (contract_id, region) references app.contract (id, region) on delete cascade)`;

/** Contracts, their parties, rows, contacts and amendments. */
export class Contracts1764000000002 implements MigrationInterface {
  readonly name = 'Contracts1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      CONTRACT,
      'create index contract_type on app.contract (region, type)',
      ...regional('contract'),
      PARTY,
      'create index contract_party_organisation on app.contract_party (organisation_id)',
      ...regional('contract_party'),
      ITEM,
      'create index contract_item_contract on app.contract_item (contract_id)',
      ...regional('contract_item'),
      CONTACT,
      'create index administrative_contact_contract on app.administrative_contact (contract_id)',
      ...regional('administrative_contact'),
      AMENDMENT,
      'create index amendment_contract on app.amendment (contract_id)',
      ...regional('amendment'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['contract', 'contract_party', 'contract_item', 'administrative_contact', 'amendment']);
  }
}
