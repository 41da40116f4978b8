import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ContentStore, DossierForms, piecesToDeposit, statusesFor, viewpoint } from '../../dossiers/index.js';
import { PeopleService, type Recipient, StandingsService } from '../../identity/index.js';
import { type Subject } from '../../workflow-runtime/index.js';

/**
 * What each person still has to do on a dossier: their own questions, not those of the other establishments of the contract,
 * and the pieces that the contract itself waits for.
 */
@Injectable()
export class LeftToFill {
  constructor(
    private readonly people: PeopleService,
    private readonly standings: StandingsService,
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
  ) {}

  /** By person: how many questions and pieces wait for them. Whoever may neither answer nor deposit has none. */
  async of(tx: EntityManager, subject: Subject, readers: readonly Recipient[]): Promise<Map<string, number>> {
    const form = await this.forms.of(tx, subject);
    if (!form) return new Map();
    const content = await this.content.read(tx, subject.id);
    const left = new Map<string, number>();
    for (const reader of readers) {
      const person = await this.people.describe(reader, subject.region);
      const standings = (await this.standings.ofAll(tx, person, [subject.contractId])).get(subject.contractId) ?? [];
      const view = viewpoint({ subject, actor: { id: reader.id, standings } });
      const questions = [...statusesFor(form, content, view).values()].filter(({ dot }) => dot === 'todo' || dot === 'confirm');
      left.set(reader.id, questions.length + piecesToDeposit(form, content, view));
    }
    return left;
  }
}
