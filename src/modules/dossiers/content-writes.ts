import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type FormQuestion } from '../../forms/index.js';
import { Outbox } from '../../platform/index.js';
import { actingName, type Person } from '../identity/index.js';
import { DossierMovedError } from '../workflow-runtime/index.js';
import { type Content } from './content.js';
import { ContentStore, type Writing } from './content.store.js';
import { DossierAccess } from './dossier-access.js';
import { type DossierForm, DossierForms } from './dossier-forms.js';
import { delegatorFor } from './grants.js';
import { type ContentWrittenView } from './dto/answers.view.js';
import { QuestionAbsentError } from './dossiers.errors.js';
import { recount } from './recount.js';
import { questionStates, sections, statusesFor } from './statuses.js';
import { progressAt, type Viewpoint, viewpoint } from './viewpoint.js';
import { ANTIVIRUS, type Author, type ContentChange, writingOf } from './writing.js';

/** A dossier that this transaction holds, with what is about to change in it: a question, or nothing of its form. */
export interface HeldContent {
  readonly view: Viewpoint;
  readonly form: DossierForm | undefined;
  readonly question: FormQuestion | undefined;
}

export interface HeldQuestion extends HeldContent {
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
    const held = await this.holdWhole(tx, person, dossierId);
    const question = held.form?.questions.get(key);
    if (!held.form || !question) throw new QuestionAbsentError();
    return { view: held.view, form: held.form, question };
  }

  /** The same, for what stands by no question. */
  async holdWhole(tx: EntityManager, person: Person, dossierId: string): Promise<HeldContent> {
    return this.held(tx, viewpoint(await this.access.hold(tx, person, dossierId)));
  }

  /** The same, for what no person does. */
  async holdAlone(tx: EntityManager, dossierId: string): Promise<HeldContent> {
    return this.held(tx, viewpoint(await this.access.holdAlone(tx, dossierId)));
  }

  /** After the rows themselves were changed in `tx`: all that must change with them. */
  async follow(tx: EntityManager, person: Author, held: HeldContent, change: ContentChange): Promise<ContentWrittenView> {
    const content = await this.content.read(tx, held.view.subject.id);
    const writing = this.writing(person, held, change, content);
    const contentRev = await this.content.write(tx, writing);
    if (contentRev === undefined) throw new DossierMovedError();
    return this.written(held, { content, contentRev, counters: writing.counters });
  }

  /** What the database is told of a change whose result is `content`. */
  writing(person: Author, held: HeldContent, change: ContentChange, content: Content): Writing {
    const {
      view: { subject },
      form,
      question,
    } = held;
    return writingOf(subject, {
      counters: form ? recount(form.form, content, subject) : subject.counters,
      question: question?.key,
      author: authorOf(person, held, change.verb),
      change,
    });
  }

  /** What the person sees afterwards. */
  written({ view, form }: HeldContent, after: { content: Content; contentRev: number; counters: Writing['counters'] }): ContentWrittenView {
    this.outbox.wake();
    const progress = progressAt(view, after.counters);
    if (!form) return { states: [], progress, contentRev: after.contentRev, sections: [] };
    const statuses = statusesFor(form, after.content, view);
    return {
      states: questionStates(form, statuses, view),
      progress,
      contentRev: after.contentRev,
      sections: sections(form, statuses, view),
    };
  }

  private async held(tx: EntityManager, view: Viewpoint): Promise<HeldContent> {
    return { view, form: await this.forms.of(tx, view.subject), question: undefined };
  }
}

/** Who signs a write: the person, by delegation where only that allows it. */
export function authorOf(
  { id, name }: Pick<Person, 'id' | 'name'>,
  { view, question }: Pick<HeldContent, 'view' | 'question'>,
  verb: ContentChange['verb'],
): Author {
  const delegator = verb === ANTIVIRUS ? undefined : delegatorFor(view, verb, question);
  return { id, name: actingName({ name }, delegator ? [delegator] : []), ...(delegator && { onBehalfOf: delegator.id }) };
}
