import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Content } from './content.js';
import { DossierForms } from './dossier-forms.js';
import { type EarlierAnswerView, type QuestionStateView } from './dto/answers.view.js';
import { EarlierAnswers } from './earlier-answers.js';
import { questionStates, statusesFor } from './statuses.js';
import { type Viewpoint } from './viewpoint.js';

/** What answers mean once they are laid on the form: dots of this person, and last year's answers. */
@Injectable()
export class FormParts {
  constructor(
    private readonly forms: DossierForms,
    private readonly earlier: EarlierAnswers,
  ) {}

  async of(tx: EntityManager, view: Viewpoint, content: Content): Promise<{ states: QuestionStateView[]; earlier: EarlierAnswerView[] }> {
    const form = await this.forms.of(tx, view.subject);
    if (!form) return { states: [], earlier: [] };
    return { states: questionStates(form, statusesFor(form, content, view), view), earlier: await this.earlier.of(tx, view.subject, form) };
  }
}
