import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Json } from '../../shared/json.js';
import { type ActionRequest, type Actor, type Facts, type Snapshot, type Step } from '../../workflows/index.js';
import { actingName } from '../identity/index.js';
import { journalEntry } from '../journal/index.js';
import { Contributions } from './contributions.js';
import { type EffectCause, effectRows } from './effect-request.js';
import { FactGatherer } from './fact-gatherer.js';
import { type Receipt } from './receipt.js';
import { StepStore } from './step.store.js';
import { timerRows } from './timer-rows.js';
import { type StoredCounters, type Subject } from './subject.js';

/** One event, with who sends it and what comes with it. */
export interface Occurring {
  readonly event: string;
  readonly actor: Actor | 'clock';
  readonly actorName: string;
  readonly reason?: string;
  readonly form?: Readonly<Record<string, Json>>;
  /** The timer that this event consumes. */
  readonly fired?: string;
  readonly receipt?: Receipt;
}

/** Facts, engine, one statement: a subject that was read makes one step, inside the caller's transaction. */
@Injectable()
export class Stepper {
  constructor(
    private readonly facts: FactGatherer,
    private readonly store: StepStore,
    private readonly contributions: Contributions,
  ) {}

  /** True when the step is written; nothing when the dossier moved since it was read. A refusal throws. */
  async step(tx: EntityManager, subject: Subject, occurring: Occurring): Promise<true | undefined> {
    const { workflow, snapshot, calendar } = subject;
    const facts = await this.facts.gather(tx, subject, workflow.factsNeeded(snapshot, occurring.event));
    const step = workflow.step(snapshot, { ...occurrence(occurring), at: subject.now.toISOString(), calendar, facts });
    const counters = await this.countersAfter(tx, subject, step.snapshot, facts);
    const seal = await this.contributions.sealer()?.(tx, subject, occurring.event);
    const cause = causeOf(subject, step);
    const { now, later } = this.phases(step.actions);
    const outcome = { occurring, step, counters, seal, later: effectRows(subject.id, later, cause) };
    if (!(await this.store.step(tx, subject, written(subject, outcome)))) return undefined;
    for (const { type: effect, params } of now) {
      await this.contributions.effect(effect)?.({ region: subject.region, dossierId: subject.id, effect, params, cause, tx });
    }
    return true;
  }

  /** Grants differ from state to state, and with them what must be counted; a count that nobody may change any more is kept. */
  private async countersAfter(tx: EntityManager, subject: Subject, after: Snapshot, facts: Facts): Promise<StoredCounters> {
    const recount = this.contributions.recount();
    const counted = (facts.completeness as StoredCounters | undefined) ?? subject.counters;
    return recount ? recount(tx, { ...subject, counters: counted }, after) : counted;
  }

  private phases(actions: readonly ActionRequest[]): { now: ActionRequest[]; later: ActionRequest[] } {
    const inTransaction = ({ type }: ActionRequest): boolean => this.contributions.phase(type) === 'in-transaction';
    return { now: actions.filter(inTransaction), later: actions.filter((action) => !inTransaction(action)) };
  }
}

function occurrence({ event, actor, reason, form }: Occurring): Pick<Occurring, 'event' | 'actor' | 'reason' | 'form'> {
  return { event, actor, ...(reason !== undefined && { reason }), ...(form !== undefined && { form }) };
}

function causeOf({ version }: Subject, { journal: { event, actor, at } }: Step): EffectCause {
  return { event, actor, at, occurrence: `step:${version}` };
}

/** Under whose name the step is told: the person's, and of each whose delegation allowed it. */
function signature({ actor, actorName }: Occurring, { journal }: Step): string {
  const known = actor === 'clock' ? [] : actor.standings.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  const ids = new Set([journal, ...(journal.also ?? [])].map(({ onBehalfOf }) => onBehalfOf));
  const delegators = [...ids].flatMap((id) => known.find((delegator) => delegator.id === id) ?? []);
  return actingName({ name: actorName }, delegators);
}

interface Outcome {
  readonly occurring: Occurring;
  readonly step: Step;
  readonly counters: StoredCounters;
  readonly seal: object | undefined;
  readonly later: readonly object[];
}

/** What `app.step` writes. */
function written(subject: Subject, { occurring, step, counters, seal, later }: Outcome): object {
  const { workflow, calendar } = subject;
  const { snapshot, journal } = step;
  return {
    snapshot,
    state: workflow.band(snapshot, undefined).states.join(' '),
    counters,
    entry: journalEntry({ ...journal, ...(seal && { seal }) }, signature(occurring, step)),
    effects: later,
    timers: timerRows(workflow.timers(snapshot, calendar)),
    fired: occurring.fired ?? null,
    receipt: occurring.receipt ?? null,
  };
}
