import { Injectable } from '@nestjs/common';
import { isGranted } from '../../forms/index.js';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DossierAccess } from './dossier-access.js';
import { DossierForms } from './dossier-forms.js';
import { AnswerLockedError, DraftTooLargeError, QuestionAbsentError } from './dossiers.errors.js';
import { type DraftBody, DraftsStore } from './drafts.store.js';
import { outsideDelegation } from './outside-delegation.js';
import { viewpoint } from './viewpoint.js';

const LIMIT = 64 * 1024;

/** Values that a schema still refuses, kept for the person who typed them. They move nothing and count for nothing (T11). */
@Injectable()
export class DraftsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
    private readonly drafts: DraftsStore,
  ) {}

  async put(person: Person, dossierId: string, key: string, draft: DraftBody & { readonly baseVersion: number }): Promise<void> {
    if (Buffer.byteLength(JSON.stringify(draft)) > LIMIT) throw new DraftTooLargeError();
    await this.transactions.in(person.region, async (tx) => {
      const { subject, actor } = await this.access.open(tx, person, dossierId);
      const question = (await this.forms.of(tx, subject))?.questions.get(key);
      if (!question) throw new QuestionAbsentError();
      const view = viewpoint({ subject, actor });
      const outside = view.mayAnswer.some((grant) => isGranted(grant, question)) ? undefined : outsideDelegation(view, 'answer', question);
      if (outside) throw new AnswerLockedError([outside]);
      const { value, notApplicable, comment, baseVersion } = draft;
      const kept = { value, notApplicable, comment, baseVersion, at: subject.now };
      await this.drafts.put(tx, { region: person.region, dossierId, personId: person.id, question }, kept);
    });
  }

  async remove(person: Person, dossierId: string, key: string): Promise<void> {
    await this.transactions.in(person.region, async (tx) => {
      await this.access.open(tx, person, dossierId);
      const [id = '', instance = ''] = key.split('@');
      await this.drafts.remove(tx, { region: person.region, dossierId, personId: person.id, question: { id, instance } });
    });
  }
}
