import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Outbox, RegionTransactions } from '../../platform/index.js';
import { type Json } from '../../shared/json.js';
import { type Actor } from '../../workflows/index.js';
import { type Person, StandingsService } from '../identity/index.js';
import { attempt, isReplayed } from './receipt.js';
import { retried } from './retried.js';
import { DossierAbsentError } from './runtime.errors.js';
import { type Lookup, StepStore } from './step.store.js';
import { Stepper } from './stepper.js';
import { type Subject } from './subject.js';

/** What a person asks for. */
export interface EventRequest {
  readonly dossierId: string;
  readonly event: string;
  readonly reason?: string;
  readonly form?: Readonly<Record<string, Json>>;
}

/** Read, facts, engine, one statement: the only way in which a person makes a dossier change its state. */
@Injectable()
export class WorkflowRuntime {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly standings: StandingsService,
    private readonly store: StepStore,
    private readonly stepper: Stepper,
    private readonly outbox: Outbox,
  ) {}

  /** Sends an event in a person's name; a repeated `key` is done once. Refused = throws with reasons, nothing changed. */
  async send(person: Person, request: EventRequest, key: string): Promise<void> {
    await retried(() => this.transactions.in(person.region, (tx) => this.trySend(tx, person, request, key)));
    this.outbox.wake();
  }

  /** A dossier as it stands, for those who must decide on it; `lock` holds it until the end of the transaction. */
  async read(tx: EntityManager, lookup: Lookup): Promise<Subject> {
    const found = await this.store.read(tx, lookup);
    if (!found) throw new DossierAbsentError();
    return found.subject;
  }

  /** As what the person stands before the dossier's contract; whoever has nothing to do with it cannot tell that it exists. */
  async actorBefore(tx: EntityManager, person: Person, { contractId }: Subject): Promise<Actor> {
    const standings = (await this.standings.ofAll(tx, person, [contractId])).get(contractId);
    if (!standings || standings.length === 0) throw new DossierAbsentError();
    return { id: person.id, standings };
  }

  private async trySend(tx: EntityManager, person: Person, request: EventRequest, key: string): Promise<true | undefined> {
    const { dossierId, event, reason, form } = request;
    const ours = attempt(person, key, request);
    const found = await this.store.read(tx, { dossierId, receiptOf: ours });
    if (!found) throw new DossierAbsentError();
    const actor = await this.actorBefore(tx, person, found.subject);
    if (isReplayed(ours, found.doneHash)) return true;
    return this.stepper.step(tx, found.subject, { event, reason, form, actor, actorName: person.name, receipt: ours });
  }
}
