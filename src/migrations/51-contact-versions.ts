import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** Administrative contacts are corrected by hand: who did it last, and a number that tells whether somebody else has since. */
export class ContactVersions1764000000051 implements MigrationInterface {
  readonly name = 'ContactVersions1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table app.administrative_contact
        add column version int not null default 1, add column changed_by text, add column changed_at timestamptz`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['alter table app.administrative_contact drop column version, drop column changed_by, drop column changed_at']);
  }
}
