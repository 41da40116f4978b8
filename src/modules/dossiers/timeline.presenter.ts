import { type JournalRow } from '../journal/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { lastDayBefore } from './dates.js';
import { type TimelineStepView, type WindowView } from './dto/timeline.view.js';
import { labelFor } from './labels.js';
import { statesAhead, statesWithin } from './main-path.js';
import { rootStates } from './state-value.js';

/** The states that were passed, the one that is active, and the main path ahead, with who acts and before when. */
export function timeline(subject: Subject, journal: readonly JournalRow[], audience: string | undefined): TimelineStepView[] {
  const { workflow, snapshot } = subject;
  const current = rootStates(snapshot.value);
  const order = Object.keys(workflow.definition.states);
  const passed = new Set(journal.flatMap(({ body }) => rootStates((JSON.parse(body) as { from: Subject['snapshot']['value'] }).from)));
  const done = order.filter((state) => passed.has(state) && !current.includes(state));
  const ahead = statesAhead(workflow.definition, current[0] ?? '');
  const step = (status: TimelineStepView['status']) => (state: string) => stepView(subject, state, { status, audience });
  const steps = [
    ...done.filter((state) => !ahead.includes(state)).map(step('done')),
    ...current.map(step('current')),
    ...ahead.map(step('next')),
  ];
  return steps.filter((one, at) => one.status === 'current' || !repeats(subject, one, { steps, later: steps.slice(at + 1) }));
}

/** Whether nobody writes while the state lasts: a wait between two steps. */
function isWait({ workflow }: Subject, { state }: TimelineStepView): boolean {
  return statesWithin(workflow.definition.states[state] ?? {}).every(({ grants }) => (grants ?? []).length === 0);
}

/** A wait under the name of a step where somebody writes, or of a later wait, only repeats a word; the last of its name tells who is waited for. */
function repeats(
  subject: Subject,
  one: TimelineStepView,
  { steps, later }: Record<'steps' | 'later', readonly TimelineStepView[]>,
): boolean {
  const named = (other: TimelineStepView): boolean => other.label === one.label;
  return isWait(subject, one) && (steps.some((other) => named(other) && !isWait(subject, other)) || later.some(named));
}

function stepView(
  subject: Subject,
  state: string,
  { status, audience }: Pick<TimelineStepView, 'status'> & { audience: string | undefined },
): TimelineStepView {
  const definition = subject.workflow.definition.states[state] ?? {};
  const window = windowOf(subject, state);
  const due = status === 'current' ? Object.values(subject.snapshot.due).map(({ at }) => lastDayBefore(at)) : [];
  return {
    state,
    label: labelFor(definition.label, audience) ?? subject.workflow.band(subject.snapshot, audience).label,
    status,
    who: whoActs(subject, state),
    lastDay: due.sort()[0] ?? window?.close ?? null,
    window,
  };
}

/** The window of the campaign that ends a state. */
function windowOf({ workflow, calendar }: Subject, state: string): WindowView | null {
  const inner = statesWithin(workflow.definition.states[state] ?? {});
  const names = inner.flatMap(({ deadlines }) => Object.values(deadlines ?? {}).map(({ at }) => at.window));
  const window = names.map((name) => (name === undefined ? undefined : calendar[name])).find((found) => found !== undefined);
  return window ? { open: window.open, close: window.close } : null;
}

/** Those who write in a state; where nobody does, those who may end it: whoever may only ask for something there is not waited for. */
function whoActs({ workflow }: Subject, state: string): string[] {
  const inner = statesWithin(workflow.definition.states[state] ?? {});
  const writers = inner.flatMap(({ grants }) => (grants ?? []).map(({ audience }) => audience));
  const movers = inner
    .flatMap(({ on }) => Object.values(on ?? {}).flatMap((transitions) => [transitions].flat()))
    .filter(({ target }) => target !== undefined);
  const names = writers.length > 0 ? writers : movers.flatMap(({ by }) => (by === 'clock' ? [] : by.map(({ audience }) => audience)));
  return [...new Set(names)].map((name) => workflow.audiences[name]?.label ?? name);
}
