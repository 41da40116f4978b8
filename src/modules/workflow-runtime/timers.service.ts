import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { TransitionRefusedError } from '../../workflows/index.js';
import { effectRows } from './effect-request.js';
import { FactGatherer } from './fact-gatherer.js';
import { retried } from './retried.js';
import { StepStore } from './step.store.js';
import { Stepper } from './stepper.js';
import { type Subject } from './subject.js';

interface DueTimer {
  readonly key: string;
  readonly due: Date;
}

/** Fires what falls due, in the clock's name: a deadline is one step that consumes its row (W11), a reminder one statement. */
@Injectable()
export class Timers {
  private readonly logger = new Logger(Timers.name);

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly store: StepStore,
    private readonly stepper: Stepper,
    private readonly facts: FactGatherer,
  ) {}

  /** Fires one timer if it is still due: once, on any number of nodes. */
  async fire(region: string, dossierId: string, key: string): Promise<void> {
    await retried(() => this.transactions.in(region, (tx) => this.tryFire(tx, dossierId, key)));
  }

  private async tryFire(tx: EntityManager, dossierId: string, key: string): Promise<true | undefined> {
    const found = await this.store.read(tx, { dossierId, timer: key });
    if (!found?.timerDue || found.timerDue > found.subject.now) return true;
    const timer = { key, due: found.timerDue };
    return key.includes('#') ? this.remind(tx, found.subject, timer) : this.fireDeadline(tx, found.subject, key);
  }

  private async fireDeadline(tx: EntityManager, subject: Subject, key: string): Promise<true | undefined> {
    const event = subject.snapshot.due[key]?.event ?? '';
    try {
      return await this.stepper.step(tx, subject, { event, actor: 'clock', actorName: '', fired: key });
    } catch (error) {
      if (!(error instanceof TransitionRefusedError)) throw error;
      // A guard is against it: the row goes, and comes back with the dossier's next step if it is still armed.
      this.logger.warn(`${subject.id} ${key}: ${error.message}`);
      return this.store.remind(tx, subject, key, []);
    }
  }

  private async remind(tx: EntityManager, subject: Subject, { key, due }: DueTimer): Promise<true | undefined> {
    const { workflow, snapshot } = subject;
    const facts = await this.facts.gather(tx, subject, workflow.factsNeeded(snapshot, key));
    const actions = workflow.remind(snapshot, key, facts);
    const cause = { event: key, actor: 'clock', at: subject.now.toISOString(), occurrence: `remind:${key}:${due.toISOString()}` };
    return this.store.remind(tx, subject, key, effectRows(subject.id, actions, cause));
  }
}
