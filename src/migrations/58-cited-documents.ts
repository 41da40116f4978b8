import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** `cites`: the document, of this year or of an earlier one, whose bytes this one is too; neither moves when the other goes. */
export class CitedDocuments1764000000058 implements MigrationInterface {
  readonly name = 'CitedDocuments1764000000058';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table app.document add column cites uuid, add foreign key (cites, region) references app.document (id, region)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['alter table app.document drop column cites']);
  }
}
