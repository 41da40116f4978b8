import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig, RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';

interface TagRow {
  readonly version: number;
  readonly content_rev: number;
  readonly drafted_at: Date | null;
  readonly documents: string | null;
  /** Of the contract itself: its parties, sections and rows. */
  readonly form_rev: number;
  /** Of all its years together: earlier ones are read beside this one. */
  readonly contract_rev: string;
}

/**
 * The tag of what one person reads in a dossier's form: `version.contentRev.seal`. The seal binds it to the person, their
 * memberships and drafts, to what the contract is and to its other years, and cannot be made up: who presents it was let in under the very same rights.
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
    const { version, content_rev, ...rest } = row;
    const sealed = JSON.stringify([dossierId, person.id, person.memberships, person.delegated, Object.values(rest)]);
    const seal = createHmac('sha256', this.config.sessionSecret).update(sealed).digest('base64url').slice(0, 22);
    return `"${version}.${content_rev}.${seal}"`;
  }
}
