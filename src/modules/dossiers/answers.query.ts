import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { answerView, documentView, draftView } from './answers.presenter.js';
import { AnswersTag } from './answers-tag.js';
import { ContentStore } from './content.store.js';
import { DossierAccess } from './dossier-access.js';
import { DraftsStore } from './drafts.store.js';
import { type AnswersView } from './dto/answers.view.js';
import { FormParts } from './form-parts.js';
import { progressAt, type Viewpoint, viewpoint } from './viewpoint.js';

/** Answers with their tag; no body when the reader has this very tag already. */
export interface TaggedAnswers {
  readonly tag: string | undefined;
  readonly answers: AnswersView | undefined;
}

/** All that changes in a dossier's form, for one person. */
@Injectable()
export class AnswersQuery {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly tags: AnswersTag,
    private readonly content: ContentStore,
    private readonly drafts: DraftsStore,
    private readonly formParts: FormParts,
  ) {}

  /** The tag is read first: what changes between the two is sent under the older tag, and asked for again. */
  async read(person: Person, id: string, known: string | undefined): Promise<TaggedAnswers> {
    const tag = await this.tags.of(person, id);
    if (tag !== undefined && known === tag) return { tag, answers: undefined };
    return this.transactions.in(person.region, async (tx) => {
      const view = viewpoint(await this.access.open(tx, person, id));
      return { tag, answers: await this.answers(tx, person, view) };
    });
  }

  private async answers(tx: EntityManager, person: Person, view: Viewpoint): Promise<AnswersView> {
    const { id, version, contentRev } = view.subject;
    const content = await this.content.read(tx, id);
    const drafts = await this.drafts.list(tx, id, person.id);
    return {
      version,
      contentRev,
      progress: progressAt(view),
      answers: content.answers.map(answerView),
      documents: content.deposits.map(documentView),
      drafts: drafts.map(draftView),
      ...(await this.formParts.of(tx, view, content)),
    };
  }
}
