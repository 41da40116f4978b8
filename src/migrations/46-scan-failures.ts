import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** Why an antivirus could not tell. What it could not look at is looked at again later. */
export class ScanFailures1764000000046 implements MigrationInterface {
  readonly name = 'ScanFailures1764000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, ["alter table app.document add column scan_failure text check (scan_failure in ('too-large', 'other'))"]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['alter table app.document drop column scan_failure']);
  }
}
