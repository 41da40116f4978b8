import { type DocumentLevel } from '../../workflows/index.js';
import { type DepositRow } from '../dossiers/index.js';

/** A document about to enter a library. */
export interface NewDocument {
  readonly id: string;
  readonly region: string;
  readonly level: DocumentLevel;
  /** Where it was deposited: whence its journal is kept, whatever its level. */
  readonly dossierId: string;
  readonly contractId: string;
  readonly campaignId: string | null;
  readonly organisationId: string | null;
  readonly questionId: string | null;
  readonly instance: string;
  readonly evidence: string | null;
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly year: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly verdict: DepositRow['verdict'];
  readonly hasMacros: boolean;
  readonly replaces: string | null;
  /** The document whose bytes it is too. */
  readonly cites: string | null;
}

const COLUMNS: Readonly<Record<keyof NewDocument, string>> = {
  id: 'id',
  region: 'region',
  level: 'level',
  dossierId: 'dossier_id',
  contractId: 'contract_id',
  campaignId: 'campaign_id',
  organisationId: 'organisation_id',
  questionId: 'question_id',
  instance: 'instance',
  evidence: 'evidence',
  name: 'name',
  extension: 'extension',
  mediaType: 'media_type',
  size: 'size',
  sha256: 'sha256',
  year: 'year',
  authorId: 'author_id',
  authorName: 'author_name',
  createdAt: 'created_at',
  verdict: 'verdict',
  hasMacros: 'has_macros',
  replaces: 'replaces',
  cites: 'cites',
};

/** The statement that adds a document, each column from the field of its name. */
export function inserted(document: NewDocument): { sql: string; values: unknown[] } {
  const fields = Object.entries(COLUMNS) as [keyof NewDocument, string][];
  const columns = fields.map(([, column]) => column).join(', ');
  const places = fields.map((_field, index) => `$${String(index + 1)}`).join(', ');
  return { sql: `insert into app.document (${columns}) values (${places})`, values: fields.map(([field]) => document[field]) };
}
