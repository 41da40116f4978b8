import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig, RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';

interface TagRow {
  readonly version: number;
  readonly content_rev: number;
  readonly drafted_at: Date | null;
  readonly documents: string | null;
}

/**
 * The tag of what one person reads in a dossier's form: `version.contentRev.seal`. The seal binds it to the person, their
 * memberships and drafts, and cannot be made up: who presents it was let in under the very same rights.
 */
@Injectable()
export class AnswersTag {
  constructor(
    private readonly config: AppConfig,
    private readonly transactions: RegionTransactions,
  ) {}

  /** One round trip. Nothing when there is no such dossier. */
  async of(person: Person, dossierId: string): Promise<string | undefined> {
    const asked = [person.region, person.id, dossierId];
    const [row] = await this.transactions.unscoped.query<TagRow[]>('select * from app.answers_tag($1, $2, $3)', asked);
    if (!row) return undefined;
    const sealed = JSON.stringify([dossierId, person.id, person.memberships, person.delegated, row.drafted_at, row.documents]);
    const seal = createHmac('sha256', this.config.sessionSecret).update(sealed).digest('base64url').slice(0, 22);
    return `"${row.version}.${row.content_rev}.${seal}"`;
  }
}
