import { type Reason } from '../../shared/reason.js';
import { type PluginUse, type WorkflowDefinition } from '../definition.js';
import { TransitionRefusedError } from '../errors.js';
import {
  type ActionRequest,
  type Actor,
  type AudienceGrant,
  type AvailableEvent,
  type Band,
  type Calendar,
  type Expected,
  type Facts,
  type Occurrence,
  type Permit,
  type Snapshot,
  type Step,
  type Timer,
  type Verb,
} from '../model.js';
import { describe, type StateDescription } from '../describe/description.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { taken, waysOf } from './acted-as.js';
import { activeNodes } from './active-nodes.js';
import { audiencesOf } from './audiences.js';
import { availableEvents, expected } from './available-events.js';
import { band } from './band.js';
import { candidates } from './candidates.js';
import { type Compiled } from './compiled.js';
import { compile } from './compile.js';
import { type Outcome } from './change.js';
import { type Allowed, judge, reasonsOf, type Verdict } from './decision.js';
import { dueDeadline } from './due-deadline.js';
import { type InputJudge, inputJudge } from './event-form.js';
import { fold, requests, requestsOf } from './fold.js';
import { journalDraft } from './journal-draft.js';
import { neededFacts } from './needed-facts.js';
import { grantsTo, permissions } from './permissions.js';
import { pastDates } from './past-dates.js';
import { remind, reminderOf } from './remind.js';
import { startSnapshot } from './start.js';
import { timers } from './timers.js';
import { type Move, rememberedMove } from './move-memo.js';
import { begin } from './xstate-step.js';

/**
 * One definition, ready to be stepped. Pure: no clock, no database, no plugin effect is run. The caller persists
 * the snapshot, appends the journal and queues the actions in one transaction, which makes a step recoverable.
 */
export class Workflow {
  private readonly compiled: Compiled;
  private readonly move: Move;
  private readonly inputs: ReadonlyMap<string, InputJudge>;

  /** Only for a definition that `checkWorkflow` finds sound: use `loadWorkflow`. */
  constructor(
    readonly definition: WorkflowDefinition,
    readonly hash: string,
    private readonly plugins: WorkflowPlugins,
  ) {
    this.compiled = compile(definition, hash);
    this.move = rememberedMove(this.compiled);
    this.inputs = new Map(Object.entries(definition.events).map(([event, words]) => [event, inputJudge(words)]));
  }

  /** The windows that a campaign's calendar must give, with their words. */
  get windows(): Readonly<Record<string, string>> {
    return this.definition.windows ?? {};
  }

  get audiences(): WorkflowDefinition['audiences'] {
    return this.definition.audiences;
  }

  /** Every right that the definition speaks of, of events and of grants. */
  get rights(): readonly string[] {
    const claims = this.compiled.transitions.flatMap(({ definition: { by } }) => (by === 'clock' ? [] : by));
    const grants = [...this.compiled.tree.byPath.values()].flatMap(({ definition }) => definition.grants ?? []);
    return [...new Set([...claims, ...grants].map(({ right }) => right))];
  }

  /** A new instance, in its initial states, with their deadlines armed. */
  start(at: string, calendar: Calendar): Snapshot {
    return startSnapshot(this.compiled, begin(this.compiled), at, calendar);
  }

  /** Moves an instance. Throws `TransitionRefusedError` with every reason, and then nothing has changed (W8, W9). */
  step(snapshot: Snapshot, asked: Occurrence): Step {
    const allowed = this.allow(snapshot, asked);
    const outcome = this.outcome(snapshot, asked.event, allowed);
    const ways = waysOf(taken(allowed, outcome), asked);
    const inNameOf = ways.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
    const after = fold(this.compiled, snapshot, { ...asked, inNameOf }, outcome);
    const facts = this.factsNeeded(snapshot, asked.event);
    const journal = journalDraft(this.compiled, asked, { before: snapshot, after, ways, facts });
    return { snapshot: after, actions: requestsOf(outcome.markers), journal };
  }

  /** What this person could do now, with the reasons against what is refused. */
  availableEvents(snapshot: Snapshot, actor: Actor, facts: Facts): AvailableEvent[] {
    const judged = { actor, facts, outcome: this.outcome.bind(this, snapshot) };
    return availableEvents(this.compiled, snapshot, judged, this.plugins);
  }

  /** What this person may write now. Reading is a membership's right, not a grant (W4). */
  permissions(snapshot: Snapshot, actor: Actor): Permit[] {
    return permissions(this.compiled, snapshot, actor);
  }

  /** What an audience may write now, whoever the person. */
  grants(snapshot: Snapshot, audience: string): AudienceGrant[] {
    return grantsTo(this.compiled, snapshot, audience);
  }

  audiencesOf(actor: Actor): string[] {
    return audiencesOf(this.definition, actor);
  }

  band(snapshot: Snapshot, audience: string | undefined): Band {
    return band(this.compiled, snapshot, audience);
  }

  /** Who could move the instance on, guards apart. */
  expected(snapshot: Snapshot): Expected[] {
    return expected(this.compiled, snapshot);
  }

  /** The rows to keep: armed deadlines, their reminders later than `after` (by default, than the arming). */
  timers(snapshot: Snapshot, calendar: Calendar, after?: string): Timer[] {
    return timers(this.compiled, snapshot, calendar, after);
  }

  /** What a reminder asks for at its hour; nothing when its `unless` holds. */
  remind(snapshot: Snapshot, timerKey: string, facts: Facts): ActionRequest[] {
    return remind(this.compiled, snapshot, { key: timerKey, facts }, this.plugins);
  }

  /** What a write of content asks for here (`onContent`), innermost state first. */
  contentActions(snapshot: Snapshot, verb: Verb): ActionRequest[] {
    const nodes = activeNodes(this.compiled.tree, snapshot.value).reverse();
    return requests(nodes.flatMap(({ definition }): readonly PluginUse[] => definition.onContent?.[verb] ?? []));
  }

  /** Names of the facts to gather: for an event or a reminder's key here, for all that may happen here, or at all. */
  factsNeeded(snapshot?: Snapshot, event?: string): string[] {
    if (!snapshot) return neededFacts(this.compiled.guards, this.plugins);
    const events = event === undefined ? Object.keys(this.definition.events) : [event];
    const guards = events.flatMap((name) => candidates(this.compiled, snapshot, name)).map(({ definition }) => definition.guard);
    const reminder = event === undefined ? undefined : reminderOf(this.compiled, snapshot, event)?.unless;
    return neededFacts([...guards, reminder], this.plugins);
  }

  /** The states with what leads out of each: what a diagram and its equivalent list show. */
  describe(): StateDescription[] {
    return describe(this.definition);
  }

  private outcome(snapshot: Snapshot, event: string, allowed: readonly Allowed[]): Outcome {
    return this.move(
      snapshot.value,
      event,
      allowed.map(({ index }) => index),
    );
  }

  // XState answers an impossible event by returning the same snapshot, in silence. A user needs the reason.
  private allow(snapshot: Snapshot, occurrence: Occurrence): Allowed[] {
    const { event } = occurrence;
    const verdicts = candidates(this.compiled, snapshot, event).map((candidate) =>
      judge(this.compiled, candidate, { snapshot, request: occurrence }, this.plugins),
    );
    const allowed = verdicts.filter((verdict) => verdict.allowed);
    const reasons = allowed.length > 0 ? this.inputReasons(snapshot, occurrence) : this.refusal(event, verdicts);
    if (reasons.length > 0) throw new TransitionRefusedError(event, reasons);
    return allowed;
  }

  private refusal(event: string, verdicts: readonly Verdict[]): Reason[] {
    if (!this.inputs.has(event)) return [{ code: 'event-unknown' }];
    return verdicts.length === 0 ? [{ code: 'event-not-here' }] : reasonsOf(verdicts);
  }

  private inputReasons(snapshot: Snapshot, occurrence: Occurrence): Reason[] {
    if (occurrence.actor !== 'clock')
      return [...(this.inputs.get(occurrence.event)?.(occurrence) ?? []), ...pastDates(this.compiled, snapshot, occurrence)];
    return dueDeadline(this.compiled, snapshot, occurrence) === undefined ? [{ code: 'deadline-not-due' }] : [];
  }
}
