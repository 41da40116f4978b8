import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { grant } from './sql.js';

/** Blobs that no document named when somebody looked, and since when: by our clock, not by a store's. Of no region: a blob has none. */
const ORPHAN = 'create table app.orphan_blob (sha256 text primary key, seen_at timestamptz not null)';

/** What is remembered between two sweeps of the store of documents. */
export class OrphanBlobs1764000000045 implements MigrationInterface {
  readonly name = 'OrphanBlobs1764000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [ORPHAN, grant('orphan_blob', 'select, insert, delete')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['orphan_blob']);
  }
}
