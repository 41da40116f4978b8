import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { grant } from './sql.js';

/**
 * `invited_at`: nothing for who did not come by an invitation. `invited_name`: as whoever invited wrote it, shown until the person
 * has come: the name of an account is its owner's to show. `version`: what a change was written on.
 */
const INVITED = `alter table app.membership
  add column invited_at timestamptz, add column invited_name text, add column version int not null default 1`;

/** Links that open an account, by the digest of what was mailed. They belong to no region: an account has none. */
const ACTIVATION = `create table app.activation (
  token_hash bytea primary key, person_id text not null, membership_id uuid, expires_at timestamptz not null)`;

/** People invited to act for an establishment, and the links that open their accounts. */
export class People1764000000043 implements MigrationInterface {
  readonly name = 'People1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      INVITED,
      ACTIVATION,
      'create index activation_person on app.activation (person_id)',
      grant('activation', 'select, insert, delete'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['activation']);
    await runner.query('alter table app.membership drop column invited_at, drop column invited_name, drop column version');
  }
}
