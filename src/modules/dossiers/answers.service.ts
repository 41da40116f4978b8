import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DossierMovedError } from '../workflow-runtime/index.js';
import { type AnswerChange, checkAnswer, emptied } from './answer-check.js';
import { answerView } from './answers.presenter.js';
import { type AnswerRow, type Content } from './content.js';
import { ContentStore } from './content.store.js';
import { authorOf, ContentWrites, type HeldQuestion } from './content-writes.js';
import { AnswerLockedError, AnswerStaleError } from './dossiers.errors.js';
import { type SavedAnswerView } from './dto/answers.view.js';
import { reasonsAgainstAnswering } from './locked-reasons.js';
import { statusesFor } from './statuses.js';

/** Which answer a person writes, and the version that they started from: 0 when there was none. */
export interface AnswerTarget {
  readonly dossierId: string;
  readonly key: string;
  readonly base: number;
}

/** « Enregistrer »: one answer, in one transaction that holds the dossier. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly writes: ContentWrites,
    private readonly content: ContentStore,
  ) {}

  save(person: Person, target: AnswerTarget, change: AnswerChange): Promise<SavedAnswerView> {
    return this.transactions.in(person.region, async (tx) => {
      const held = await this.writes.hold(tx, person, target.dossierId, target.key);
      const content = await this.content.read(tx, target.dossierId);
      const row = rowOf(content, held);
      checkPermission(held, content);
      if ((row?.version ?? 0) !== target.base) throw new AnswerStaleError(row ? answerView(row) : null);
      const accepted = emptied(held.question, change);
      checkAnswer(held.question, accepted);
      return this.write(tx, { person, held, content }, accepted);
    });
  }

  private async write(tx: EntityManager, { person, held, content }: Saving, change: AnswerChange): Promise<SavedAnswerView> {
    const { subject } = held.view;
    const { id: questionId, instance } = held.question;
    const { id: by, name: byName } = authorOf(person, held, 'answer');
    const saved = savedRow(change, { held, version: rowOf(content, held)?.version ?? 0, byName });
    const after = { ...content, answers: [...content.answers.filter((row) => !isOf(row, held)), saved] };
    const { value, notApplicable, comment, carried } = change;
    const journaled = { value, notApplicable, comment, ...(carried && { carried }) };
    const writing = this.writes.writing(person, held, { verb: 'answer', content: journaled }, after);
    const answer = { questionId, instance, value, notApplicable, comment, source: sourceOf(change), by, byName };
    const done = await this.content.save(tx, writing, answer);
    if (!done) throw new DossierMovedError();
    const { states, progress, contentRev, sections } = this.writes.written(held, {
      content: after,
      contentRev: done.contentRev,
      counters: writing.counters,
    });
    return { answer: answerView({ ...saved, version: done.version, filled_at: subject.now }), states, progress, contentRev, sections };
  }
}

function sourceOf({ carried }: AnswerChange): 'typed' | 'carried' {
  return carried ? 'carried' : 'typed';
}

interface Saving {
  readonly person: Person;
  readonly held: HeldQuestion;
  readonly content: Content;
}

function checkPermission({ view, form, question }: HeldQuestion, content: Content): void {
  const visible = statusesFor(form, content, view).get(question.key)?.visible === true;
  const reasons = reasonsAgainstAnswering(question, visible, view);
  if (reasons.length > 0) throw new AnswerLockedError(reasons);
}

function rowOf(content: Content, held: HeldQuestion): AnswerRow | undefined {
  return content.answers.find((row) => isOf(row, held));
}

function isOf(row: AnswerRow, { question: { id, instance } }: HeldQuestion): boolean {
  return row.question_id === id && row.instance === instance;
}

/** The row as it will stand, so that what is counted and shown is what is written. */
function savedRow(change: AnswerChange, { held, version, byName }: { held: HeldQuestion; version: number; byName: string }): AnswerRow {
  return {
    question_id: held.question.id,
    instance: held.question.instance,
    value: change.value,
    not_applicable: change.notApplicable,
    comment: change.comment,
    confirmed: !change.carried,
    version: version + 1,
    filled_by_name: byName,
    filled_at: held.view.subject.now,
  };
}
