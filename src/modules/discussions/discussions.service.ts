import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { DossierAccess, DossierForms, QuestionAbsentError } from '../dossiers/index.js';
import { type Person, QuotaService, TooManyRequestsError } from '../identity/index.js';
import { type Circle, circlesOf, reaches, seesInstance } from './circles.js';
import { discussionView } from './discussion.presenter.js';
import { DiscussionStore, type NewMessage, type Place } from './discussion.store.js';
import {
  CircleAbsentError,
  DiscussionFullError,
  DiscussionOutOfReachError,
  MessageAbsentError,
  MessageSettledError,
} from './discussions.errors.js';
import { type DiscussionView } from './dto/discussion.view.js';
import { EDITABLE_MINUTES, isDeletable, isEditable, type MessageRow } from './message.js';

/** One question of a dossier. */
export interface QuestionPlace {
  readonly dossierId: string;
  readonly key: string;
}

const AN_HOUR = 60;
const HOUR_SECONDS = 3600;
const MOST = 300;

/**
 * What the people of an audience say among themselves about a question. No part of the answer, of its journal or of its
 * percentage: it locks nothing, nothing locks it, and it is read after the closing.
 */
@Injectable()
export class DiscussionsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
    private readonly store: DiscussionStore,
    private readonly quota: QuotaService,
  ) {}

  read(person: Person, place: QuestionPlace): Promise<DiscussionView> {
    return this.within(person, place, () => Promise.resolve());
  }

  /** @throws CircleAbsentError for a circle of others. */
  async write(person: Person, place: QuestionPlace, message: NewMessage): Promise<DiscussionView> {
    if (!(await this.quota.take(['discussion', person.id], AN_HOUR, HOUR_SECONDS))) throw new TooManyRequestsError();
    return this.within(person, place, async (tx, opened) => {
      checkPlace(opened);
      if (!opened.circles.some(({ audience }) => audience === message.audience)) throw new CircleAbsentError();
      if (opened.messages.length >= MOST) throw new DiscussionFullError(MOST);
      await this.store.add(tx, opened.place, { author: person, message, at: opened.now });
    });
  }

  edit(person: Person, place: QuestionPlace, { id, text }: Pick<NewMessage, 'id' | 'text'>): Promise<DiscussionView> {
    return this.within(person, place, async (tx, opened) => {
      const { messages, now } = opened;
      checkPlace(opened);
      if (!isEditable(found(messages, id), person.id, now)) throw new MessageSettledError(EDITABLE_MINUTES);
      await this.store.edit(tx, id, text, now);
    });
  }

  /** Somebody else's is absent, as far as taking it back goes. */
  remove(person: Person, place: QuestionPlace, id: string): Promise<DiscussionView> {
    return this.within(person, place, async (tx, opened) => {
      const { messages, now } = opened;
      checkPlace(opened);
      const message = found(messages, id);
      if (message.author_id !== person.id) throw new MessageAbsentError();
      if (isDeletable(message, person.id)) await this.store.bury(tx, id, now);
    });
  }

  private within(person: Person, asked: QuestionPlace, act: (tx: EntityManager, opened: Opened) => Promise<void>): Promise<DiscussionView> {
    return this.transactions.in(person.region, async (tx) => {
      const { place, circles, now, mayWrite } = await this.open(tx, person, asked);
      const entered = circles.map(({ audience }) => ({ dossierId: asked.dossierId, audience }));
      await this.store.enter(tx, person.id, entered);
      await act(tx, { place, circles, now, mayWrite, messages: await this.store.list(tx, place) });
      return discussionView({ circles, now, personId: person.id }, await this.store.list(tx, place));
    });
  }

  private async open(tx: EntityManager, person: Person, { dossierId, key }: QuestionPlace): Promise<Omit<Opened, 'messages'>> {
    const { subject, actor } = await this.access.open(tx, person, dossierId);
    const question = (await this.forms.of(tx, subject))?.questions.get(key);
    if (!question || !seesInstance(actor, question.instance)) throw new QuestionAbsentError();
    const circles = circlesOf(subject.workflow, actor);
    return { place: { region: person.region, dossierId, question }, circles, now: subject.now, mayWrite: reaches(actor, question) };
  }
}

interface Opened {
  readonly place: Place;
  readonly circles: readonly Circle[];
  readonly now: Date;
  /** No delegation limited to other parts of the contract is all that they take part by. */
  readonly mayWrite: boolean;
  readonly messages: readonly MessageRow[];
}

function checkPlace({ mayWrite }: Opened): void {
  if (!mayWrite) throw new DiscussionOutOfReachError();
}

function found(messages: readonly MessageRow[], id: string): MessageRow {
  const message = messages.find((candidate) => candidate.id === id);
  if (!message) throw new MessageAbsentError();
  return message;
}
