import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** `replaces`: the document that this one took the place of. `campaign_id`: for whom a document of reference is. */
const COLUMNS = `alter table app.document
  add column replaces uuid, add column campaign_id uuid, add column withdrawn_by_name text,
  add column scanned_at timestamptz, add column infection text,
  add foreign key (replaces, region) references app.document (id, region)`;

const INDEXES = [
  "create index document_establishment on app.document (organisation_id) where level = 'establishment'",
  "create index document_reference on app.document (campaign_id) where level = 'reference'",
  "create index document_unscanned on app.document (region, created_at) where verdict in ('pending', 'error')",
  'create index document_blob on app.document (sha256)',
];

/** Documents that are replaced and withdrawn, seen from several dossiers, and looked at by an antivirus. */
export class EvidenceLibrary1764000000021 implements MigrationInterface {
  readonly name = 'EvidenceLibrary1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [COLUMNS, ...INDEXES]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop index app.document_blob, app.document_establishment, app.document_unscanned',
      `alter table app.document drop column replaces, drop column campaign_id, drop column withdrawn_by_name,
        drop column scanned_at, drop column infection`,
    ]);
  }
}
