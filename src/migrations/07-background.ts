import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, IS_RELAY, policy, regional } from './sql.js';

const OUTBOX = `create table app.outbox (
  id bigint generated always as identity primary key,
  region text not null, kind text not null, payload json not null,
  dedup_key text not null unique, created_at timestamptz not null default now())`;

const MAIL = `create table app.mail (
  id uuid primary key default gen_random_uuid(),
  region text, dedup_key text not null unique, template text not null, recipient_id text,
  address text not null, name text not null default '', subject text not null default '',
  status text not null, attempts int not null default 0, sent_at timestamptz, message_id text, last_error text)`;

/** `id` is the hash of who asked, where and under which key; `request`, of what was asked. */
const IDEMPOTENCY = `create table app.idempotency (
  id bytea primary key, region text not null, request bytea not null, created_at timestamptz not null default now())`;

const LEASE = 'create table app.worker_lease (worker_id text primary key, seen_at timestamptz not null default now())';

/** Seen from its own region, and by the relay or the scanner, which serve all of them. */
const OWN_OR_RELAY = `region = ${ACTIVE_REGION} or ${IS_RELAY}`;

/** What happens after a commit, and what is remembered of requests: outbox, due dates, mails, idempotency keys, workers. */
export class Background1764000000007 implements MigrationInterface {
  readonly name = 'Background1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'create index deadline_due on app.deadline (due, position)',
      ...policy('deadline', OWN_OR_RELAY),
      grant('deadline', 'select, insert, update, delete'),
      OUTBOX,
      ...policy('outbox', OWN_OR_RELAY),
      grant('outbox', 'select, insert, update, delete'),
      'grant usage on all sequences in schema app to ecars_app',
      MAIL,
      grant('mail', 'select, insert, update, delete'),
      IDEMPOTENCY,
      ...regional('idempotency'),
      LEASE,
      grant('worker_lease', 'select, insert, update, delete'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['outbox', 'mail', 'idempotency', 'worker_lease']);
    await runAll(runner, [
      'revoke all on app.deadline from ecars_app',
      'drop policy by_region on app.deadline',
      'alter table app.deadline no force row level security',
      'alter table app.deadline disable row level security',
      'drop index app.deadline_due',
    ]);
  }
}
