import { type EventDefinition } from '../definition.js';
import { type Actor, type AvailableEvent, type Expected, type Facts, type Snapshot } from '../model.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { candidates } from './candidates.js';
import { type Compiled } from './compiled.js';
import { judge, reasonsOf, type Verdict } from './decision.js';

/**
 * Every event that the person's audiences may send from here, in the order of the file: allowed, or refused with
 * its reasons. What only others or the clock may do is left out: it is not a button of this person's.
 */
export function availableEvents(
  compiled: Compiled,
  snapshot: Snapshot,
  asked: { actor: Actor; facts: Facts },
  plugins: WorkflowPlugins,
): AvailableEvent[] {
  return Object.entries(compiled.definition.events).flatMap(([event, definition]) => {
    const found = candidates(compiled, snapshot, event);
    const verdicts = found.map((transition) => judge(compiled, transition, { snapshot, request: { event, ...asked } }, plugins));
    const allowed = verdicts.some((verdict) => verdict.allowed);
    const reasons = allowed ? [] : reasonsOf(verdicts);
    if (reasons.some(isNotTheirs) || verdicts.length === 0) return [];
    return [{ event, label: definition.label, allowed, reasons, ...askedWith(definition), ...signedWith(verdicts) }];
  });
}

/** What comes with the event. */
function askedWith({ confirm, reason, form }: EventDefinition): Pick<AvailableEvent, 'confirm' | 'reason' | 'form'> {
  return { ...(confirm && { confirm }), ...(reason && { reason }), ...(form && { form }) };
}

/** In whose name it would go, now or once its guard holds. */
function signedWith(verdicts: readonly Verdict[]): Pick<AvailableEvent, 'onBehalfOf'> {
  const way = verdicts.find((verdict) => verdict.allowed) ?? verdicts.find((verdict) => !verdict.allowed && verdict.gate === 'guard');
  return way && 'onBehalfOf' in way && way.onBehalfOf ? { onBehalfOf: way.onBehalfOf } : {};
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
