import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Content } from './content.js';
import { DossierForms } from './dossier-forms.js';
import { type QuestionStateView } from './dto/answers.view.js';
import { type Earlier, EarlierAnswers } from './earlier-answers.js';
import { questionStates, statusesFor } from './statuses.js';
import { type Viewpoint } from './viewpoint.js';

/** What answers mean once they are laid on the form: dots of this person, and what earlier years say beside them. */
@Injectable()
export class FormParts {
  constructor(
    private readonly forms: DossierForms,
    private readonly earlier: EarlierAnswers,
  ) {}

  async of(tx: EntityManager, view: Viewpoint, content: Content): Promise<Earlier & { states: QuestionStateView[] }> {
    const form = await this.forms.of(tx, view.subject);
    if (!form) return { states: [], earlier: [], earlierComments: [] };
    return { states: questionStates(form, statusesFor(form, content, view), view), ...(await this.earlier.of(tx, view.subject, form)) };
  }
}
