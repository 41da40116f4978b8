import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type FormQuestion } from '../../forms/index.js';
import { Outbox } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DossierMovedError } from '../workflow-runtime/index.js';
import { type Content } from './content.js';
import { ContentStore, type Writing } from './content.store.js';
import { DossierAccess } from './dossier-access.js';
import { type DossierForm, DossierForms } from './dossier-forms.js';
import { type ContentWrittenView } from './dto/answers.view.js';
import { QuestionAbsentError } from './dossiers.errors.js';
import { recount } from './recount.js';
import { questionStates, sections, statusesFor } from './statuses.js';
import { progressAt, type Viewpoint, viewpoint } from './viewpoint.js';
import { type ContentChange, writingOf } from './writing.js';

/** A dossier that this transaction holds, with the question that is about to change. */
export interface HeldQuestion {
  readonly view: Viewpoint;
  readonly form: DossierForm;
  readonly question: FormQuestion;
}

/**
 * The way in which content changes, for this module and for those that deposit: the dossier is held, the change is made,
 * then counters, journal, content revision and the workflow's `onContent` actions follow in the same transaction.
 * A save never lands after a closing, and a closing never passes on a count that changed (W12).
 */
@Injectable()
export class ContentWrites {
  constructor(
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
    private readonly outbox: Outbox,
  ) {}

  /** Holds the dossier until the transaction ends. What the person may do there is for the caller to ask. */
  async hold(tx: EntityManager, person: Person, dossierId: string, key: string): Promise<HeldQuestion> {
    const view = viewpoint(await this.access.hold(tx, person, dossierId));
    const form = await this.forms.of(tx, view.subject);
    const question = form?.questions.get(key);
    if (!form || !question) throw new QuestionAbsentError();
    return { view, form, question };
  }

  /** After the rows themselves were changed in `tx`: all that must change with them. */
  async follow(tx: EntityManager, person: Person, held: HeldQuestion, change: ContentChange): Promise<ContentWrittenView> {
    const content = await this.content.read(tx, held.view.subject.id);
    const writing = this.writing(person, held, change, content);
    const contentRev = await this.content.write(tx, writing);
    if (contentRev === undefined) throw new DossierMovedError();
    return this.written(held, { content, contentRev, counters: writing.counters });
  }

  /** What the database is told of a change whose result is `content`. */
  writing(person: Person, held: HeldQuestion, change: ContentChange, content: Content): Writing {
    return writingOf(held.view.subject, {
      counters: recount(held.form.form, content, held.view.subject),
      question: held.question.key,
      person,
      change,
    });
  }

  /** What the person sees afterwards. */
  written(
    { view, form }: HeldQuestion,
    after: { content: Content; contentRev: number; counters: Writing['counters'] },
  ): ContentWrittenView {
    this.outbox.wake();
    const statuses = statusesFor(form, after.content, view);
    return {
      states: questionStates(form, statuses, view),
      progress: progressAt(view, after.counters),
      contentRev: after.contentRev,
      sections: sections(form, statuses, view),
    };
  }
}
