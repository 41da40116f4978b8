import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { questionKey } from '../../forms/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { ContentStore } from './content.store.js';
import { type DossierForm, DossierForms } from './dossier-forms.js';
import { type EarlierAnswerView, type EarlierCommentView } from './dto/earlier.view.js';
import { earlierView, type Found } from './earlier.presenter.js';
import { type EarlierDossier, EarlierStore } from './earlier.store.js';

/** What is read beside this year's questions. */
export interface Earlier {
  readonly earlier: EarlierAnswerView[];
  readonly earlierComments: EarlierCommentView[];
}

const NOTHING: Earlier = { earlier: [], earlierComments: [] };

/** What the contract answered in the campaigns before, and what evaluators found of the last: read-only. */
@Injectable()
export class EarlierAnswers {
  constructor(
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
    private readonly store: EarlierStore,
  ) {}

  async of(tx: EntityManager, subject: Subject, current: DossierForm): Promise<Earlier> {
    const dossiers = await this.store.dossiers(tx, subject.contractId, subject.year);
    const [last] = dossiers;
    if (!last) return NOTHING;
    return { earlier: await this.lastYear(tx, { subject, current, last }), earlierComments: await this.comments(tx, dossiers, current) };
  }

  private async lastYear(tx: EntityManager, { subject, current, last }: Last): Promise<EarlierAnswerView[]> {
    const { contractId, workflow } = subject;
    const then = await this.forms.of(tx, { templateHash: last.template_hash, contractId, year: last.year });
    const { answers } = await this.content.read(tx, last.id);
    const evaluations = await this.store.evaluations(tx, last);
    const rows = new Map(answers.map((row) => [questionKey(row.question_id, row.instance), row]));
    return current.form.questions.flatMap((question) => {
      const answer = rows.get(question.key);
      const found: Found = { question, then: then?.questions.get(question.key) ?? question, year: last.year, workflow };
      const given = evaluations.filter((row) => questionKey(row.question_id, row.instance) === question.key);
      return answer ? [earlierView(answer, given, found)] : [];
    });
  }

  /** S4-22: of each year that has one, not of the last alone. */
  private async comments(
    tx: EntityManager,
    dossiers: readonly EarlierDossier[],
    { questions }: DossierForm,
  ): Promise<EarlierCommentView[]> {
    const rows = await this.store.comments(tx, dossiers);
    return rows
      .map(({ question_id, instance, year, comment }) => ({ key: questionKey(question_id, instance), year, comment }))
      .filter(({ key }) => questions.has(key));
  }
}

interface Last {
  readonly subject: Subject;
  readonly current: DossierForm;
  readonly last: EarlierDossier;
}
