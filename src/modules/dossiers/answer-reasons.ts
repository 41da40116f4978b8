import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { ContentStore } from './content.store.js';
import { DossierAccess } from './dossier-access.js';
import { DossierForms } from './dossier-forms.js';
import { QuestionAbsentError } from './dossiers.errors.js';
import { type AnswerReasonsView } from './dto/answer-reasons.view.js';
import { reasonsAgainstAnswering } from './locked-reasons.js';
import { statusesFor } from './statuses.js';
import { viewpoint } from './viewpoint.js';

/** « Pourquoi ? »: what stands between a person and one answer, as a save would be told. */
@Injectable()
export class AnswerReasons {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
  ) {}

  of(person: Person, dossierId: string, key: string): Promise<AnswerReasonsView> {
    return this.transactions.in(person.region, async (tx) => {
      const view = viewpoint(await this.access.open(tx, person, dossierId));
      const form = await this.forms.of(tx, view.subject);
      const question = form?.questions.get(key);
      if (!form || !question) throw new QuestionAbsentError();
      const content = await this.content.read(tx, dossierId);
      const visible = statusesFor(form, content, view).get(key)?.visible === true;
      return { reasons: reasonsAgainstAnswering(question, visible, view) };
    });
  }
}
