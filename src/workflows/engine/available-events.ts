import { type EventDefinition } from '../definition.js';
import { type Actor, type AvailableEvent, type Expected, type Facts, type Snapshot } from '../model.js';
import { delegatorsOf, taken } from './acted-as.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { candidates } from './candidates.js';
import { type Compiled } from './compiled.js';
import { type Outcome } from './change.js';
import { type Allowed, judge, reasonsOf, type Verdict } from './decision.js';

/** Who asks, with the facts; and where an event would lead, given the transitions that are allowed. */
interface Asked {
  readonly actor: Actor;
  readonly facts: Facts;
  readonly outcome: (event: string, allowed: readonly Allowed[]) => Outcome;
}

/**
 * Every event that the person's audiences may send from here, in the order of the file: allowed, or refused with
 * its reasons. What only others or the clock may do is left out: it is not a button of this person's.
 */
export function availableEvents(
  compiled: Compiled,
  snapshot: Snapshot,
  { actor, facts, outcome }: Asked,
  plugins: WorkflowPlugins,
): AvailableEvent[] {
  return Object.entries(compiled.definition.events).flatMap(([event, definition]) => {
    const found = candidates(compiled, snapshot, event);
    const verdicts = found.map((transition) => judge(compiled, transition, { snapshot, request: { event, actor, facts } }, plugins));
    const allowed = verdicts.filter((verdict) => verdict.allowed);
    const reasons = allowed.length > 0 ? [] : reasonsOf(verdicts);
    if (reasons.some(isNotTheirs) || verdicts.length === 0) return [];
    const acting = allowed.length > 1 ? taken(allowed, outcome(event, allowed)) : allowed;
    const signed = signedWith(acting.length > 0 ? acting : verdicts.filter(isGuarded).slice(0, 1));
    return [{ event, label: definition.label, allowed: allowed.length > 0, reasons, ...askedWith(definition), ...signed }];
  });
}

/** What comes with the event. */
function askedWith({ confirm, reason, form }: EventDefinition): Pick<AvailableEvent, 'confirm' | 'reason' | 'form'> {
  return { ...(confirm && { confirm }), ...(reason && { reason }), ...(form && { form }) };
}

/** In whose name it would go, now or once its guard holds. */
function signedWith(verdicts: Parameters<typeof delegatorsOf>[0]): Pick<AvailableEvent, 'onBehalfOf'> {
  const onBehalfOf = delegatorsOf(verdicts);
  return onBehalfOf.length > 0 ? { onBehalfOf } : {};
}

function isGuarded(verdict: Verdict): verdict is Extract<Verdict, { readonly gate: 'guard' }> {
  return !verdict.allowed && verdict.gate === 'guard';
}

function isNotTheirs({ code }: { readonly code: string }): boolean {
  return code === 'audience-missing' || code === 'clock-only';
}

/** Who could move the instance on from here, guards apart: « qui doit agir ». */
export function expected(compiled: Compiled, snapshot: Snapshot): Expected[] {
  return Object.entries(compiled.definition.events).flatMap(([event, { label }]) => {
    const claims = candidates(compiled, snapshot, event).flatMap(({ definition: { by } }) => (by === 'clock' ? [] : by));
    const by = new Map(claims.map(({ audience, right }) => [`${audience} ${right}`, { audience, right }]));
    return by.size === 0 ? [] : [{ event, label, by: [...by.values()] }];
  });
}
