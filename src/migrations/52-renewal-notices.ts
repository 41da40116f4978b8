import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { grant } from './sql.js';

/** Who was asked by mail to renew a password, and since when they had not been seen then: seen again, they may be asked again. */
const RENEWAL_NOTICE = `create table app.renewal_notice (
  person_id text primary key, seen_at timestamptz not null, told_at timestamptz not null)`;

/** Mails on passwords to renew. Of no region: an account has none. */
export class RenewalNotices1764000000052 implements MigrationInterface {
  readonly name = 'RenewalNotices1764000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [RENEWAL_NOTICE, grant('renewal_notice', 'select, insert, update')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['renewal_notice']);
  }
}
