import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AppConfig } from '../../platform/index.js';
import { type Person } from '../identity/index.js';

interface TagRow {
  readonly version: number;
  readonly content_rev: number;
  readonly drafted_at: Date | null;
  readonly documents: string;
}

const TAG = `select d.version, d.content_rev,
    (select max(a.updated_at) from app.answer_draft a where a.dossier_id = d.id and a.person_id = $2) as drafted_at,
    (select count(*) || coalesce(string_agg(distinct f.verdict, ''), '') from app.document f where f.dossier_id = d.id) as documents
  from app.dossier d where d.id = $1`;

/**
 * The tag of what one person reads in a dossier's form: `version.contentRev.seal`. The seal binds it to the person, their
 * memberships and drafts, and cannot be made up: who presents it was let in under the very same rights.
 */
@Injectable()
export class AnswersTag {
  constructor(private readonly config: AppConfig) {}

  /** One indexed read. Nothing when there is no such dossier. */
  async of(tx: EntityManager, person: Person, dossierId: string): Promise<string | undefined> {
    const [row] = await tx.query<TagRow[]>(TAG, [dossierId, person.id]);
    if (!row) return undefined;
    const sealed = JSON.stringify([dossierId, person.id, person.memberships, row.drafted_at, row.documents]);
    const seal = createHmac('sha256', this.config.sessionSecret).update(sealed).digest('base64url').slice(0, 22);
    return `"${row.version}.${row.content_rev}.${seal}"`;
  }
}
