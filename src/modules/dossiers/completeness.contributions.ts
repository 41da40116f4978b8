import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Counters } from '../../forms/index.js';
import { type Snapshot, type Workflow } from '../../workflows/index.js';
import { CounterKeeper, FactProvider, type Subject } from '../workflow-runtime/index.js';
import { ContentStore } from './content.store.js';
import { DossierForms } from './dossier-forms.js';
import { answerGrantsByAudience, contractDepositors } from './grants.js';
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
    const [before, next] = [subject.snapshot, after].map((snapshot) => writers(subject.workflow, snapshot));
    return JSON.stringify(before) === JSON.stringify(next) ? subject.counters : this.count(tx, subject, after);
  }

  private async count(tx: EntityManager, subject: Subject, snapshot: Snapshot): Promise<Counters> {
    const { workflow, counters } = subject;
    const { answering, depositing } = writers(workflow, snapshot);
    if (Object.keys(answering).length + depositing.length === 0) return counters;
    const form = await this.forms.of(tx, subject);
    return form ? recount(form.form, await this.content.read(tx, subject.id), { workflow, snapshot, counters }) : counters;
  }
}

/** Who is counted now: whoever may answer, and whoever may add the pieces that the contract itself waits for. */
function writers(workflow: Workflow, snapshot: Snapshot) {
  return { answering: answerGrantsByAudience(workflow, snapshot), depositing: contractDepositors(workflow, snapshot) };
}
