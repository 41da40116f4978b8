import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { grant } from './sql.js';

/** What somebody was called by the portal of before, in small letters: one each, and nobody else's. An account has no region, nor has this. */
const FORMER_LOGIN = `create table app.former_login (
  login text primary key check (login = lower(login) and strpos(login, '@') = 0),
  person_id text not null unique)`;

/** The second name that opens an account (product decision C2). */
export class FormerLogins1764000000063 implements MigrationInterface {
  readonly name = 'FormerLogins1764000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [FORMER_LOGIN, grant('former_login', 'select, insert, delete')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['former_login']);
  }
}
