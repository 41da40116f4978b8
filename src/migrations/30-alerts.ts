import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, IS_RELAY, policy, regional } from './sql.js';

/** Which mails a person wants of a region; no row = at once. */
const PREFERENCE = `create table app.alert_preference (
  person_id text not null, region text not null references app.region,
  mails text not null check (mails in ('at-once', 'daily', 'none')), updated_at timestamptz not null,
  primary key (person_id, region))`;

/** When a person last opened « Alertes », and the time before that. */
const VISIT = `create table app.alert_visit (
  person_id text not null, region text not null references app.region,
  visited_at timestamptz not null, before_at timestamptz,
  primary key (person_id, region))`;

/** Up to which row of a dossier's journal a person has read. */
const READING = `create table app.alert_read (
  person_id text not null, region text not null, dossier_id uuid not null, seq int not null,
  primary key (person_id, dossier_id),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

/**
 * What waits to be told with others in one mail, due at one time by the Clock. A row that was told stays for a while:
 * what asks for it again adds none.
 */
const GATHERED = `create table app.mail_gathered (
  id bigint generated always as identity primary key,
  region text not null references app.region, person_id text not null, gathering text not null,
  due timestamptz not null, at timestamptz not null, dedup_key text not null unique, notice jsonb not null, told_at timestamptz)`;

const SUPPORT = `create table app.support_request (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region, reference text not null, person_id text not null,
  asked_at timestamptz not null, facts jsonb not null, unique (region, reference))`;

const TABLES = ['alert_preference', 'alert_visit', 'alert_read', 'mail_gathered', 'support_request'];

/** Alerts: what people want to be told, what they have read, what waits to be told together; and their calls for help. */
export class Alerts1764000000030 implements MigrationInterface {
  readonly name = 'Alerts1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      PREFERENCE,
      ...regional('alert_preference'),
      VISIT,
      ...regional('alert_visit'),
      READING,
      ...regional('alert_read'),
      GATHERED,
      'create index mail_gathered_due on app.mail_gathered (due) where told_at is null',
      'create index mail_gathered_group on app.mail_gathered (person_id, gathering) where told_at is null',
      ...policy('mail_gathered', `region = ${ACTIVE_REGION} or ${IS_RELAY}`),
      grant('mail_gathered', 'select, insert, update, delete'),
      'grant usage on all sequences in schema app to ecars_app',
      SUPPORT,
      ...policy('support_request', `region = ${ACTIVE_REGION}`),
      grant('support_request', 'select, insert'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
