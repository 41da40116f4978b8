import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Counters } from '../../forms/index.js';
import { type Snapshot } from '../../workflows/index.js';
import { CounterKeeper, FactProvider, type Subject } from '../workflow-runtime/index.js';
import { ContentStore } from './content.store.js';
import { DossierForms } from './dossier-forms.js';
import { answerGrantsByAudience } from './grants.js';
import { recount } from './recount.js';

/** What dossiers bring to the steps: the count that closings are decided on, from the answers themselves and not from a copy. */
@Injectable()
export class CompletenessContributions {
  constructor(
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
  ) {}

  @FactProvider('completeness')
  completeness(tx: EntityManager, subject: Subject): Promise<Counters> {
    return this.count(tx, subject, subject.snapshot);
  }

  /** Other grants, other questions: the counters of the state that a step leads to. */
  @CounterKeeper(true)
  async recount(tx: EntityManager, subject: Subject, after: Snapshot): Promise<Counters> {
    const [before, next] = [subject.snapshot, after].map((snapshot) => JSON.stringify(answerGrantsByAudience(subject.workflow, snapshot)));
    return before === next ? subject.counters : this.count(tx, subject, after);
  }

  private async count(tx: EntityManager, subject: Subject, snapshot: Snapshot): Promise<Counters> {
    const { workflow, counters } = subject;
    if (Object.keys(answerGrantsByAudience(workflow, snapshot)).length === 0) return counters;
    const form = await this.forms.of(tx, subject);
    return form ? recount(form.form, await this.content.read(tx, subject.id), { workflow, snapshot, counters }) : counters;
  }
}
