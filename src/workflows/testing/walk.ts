import { activeNodes } from '../engine/active-nodes.js';
import { buildTree, type StateNode } from '../engine/tree.js';
import { type Workflow } from '../engine/workflow.js';
import { TransitionRefusedError } from '../errors.js';
import { type Actor, type Calendar, type Facts, type Occurrence, type Snapshot } from '../model.js';

/** The circumstances of a walk: all facts favourable, all windows known. */
export interface World {
  readonly at: string;
  readonly calendar: Calendar;
  readonly facts: Facts;
  /** The payload of each event that has a form. */
  readonly forms: Readonly<Record<string, Occurrence['form']>>;
}

export interface Walked {
  /** Key paths of all states that were ever active. */
  readonly states: ReadonlySet<string>;
  /** `state EVENT` of each transition that was taken from an active state that declares it. */
  readonly transitions: ReadonlySet<string>;
  readonly snapshots: number;
}

/** Goes everywhere that the real engine lets somebody go, deadlines included, nearest first. */
export function walk(workflow: Workflow, world: World, most = 3_000): Walked {
  const tree = buildTree(workflow.definition);
  const states = new Set<string>();
  const transitions = new Set<string>();
  const start = workflow.start(world.at, world.calendar);
  const known = new Map([[keyOf(start), start]]);
  for (const snapshot of known.values()) {
    if (known.size > most) throw new RangeError('Too many places to walk to');
    const nodes = activeNodes(tree, snapshot.value);
    for (const { path } of nodes) states.add(path);
    for (const { from, event, after } of ways(workflow, world, snapshot, nodes)) {
      transitions.add(`${from} ${event}`);
      if (!known.has(keyOf(after))) known.set(keyOf(after), after);
    }
  }
  return { states, transitions, snapshots: known.size };
}

interface Way {
  readonly from: string;
  readonly event: string;
  readonly after: Snapshot;
}

function ways(workflow: Workflow, world: World, snapshot: Snapshot, nodes: readonly StateNode[]): Way[] {
  const declared = nodes.flatMap(({ path, definition }) => Object.keys(definition.on ?? {}).map((event) => ({ from: path, event })));
  return declared.flatMap(({ from, event }) =>
    occurrencesOf(workflow, world, snapshot, event)
      .map((occurrence) => attempt(workflow, snapshot, occurrence))
      .filter((after) => after !== undefined)
      .map((after) => ({ from, event, after })),
  );
}

function occurrencesOf(workflow: Workflow, world: World, snapshot: Snapshot, event: string): Occurrence[] {
  const base = { event, at: world.at, calendar: world.calendar, facts: world.facts, form: world.forms[event], reason: 'Parce que' };
  const people = Object.values(workflow.audiences).map(({ who }): Actor => ({
    id: 'personne',
    standings: [{ as: who, rights: workflow.rights }],
  }));
  const due = Object.values(snapshot.due).map(({ at }) => at);
  return [...people.map((actor) => ({ ...base, actor })), ...due.map((at) => ({ ...base, form: undefined, actor: 'clock' as const, at }))];
}

function attempt(workflow: Workflow, snapshot: Snapshot, occurrence: Occurrence): Snapshot | undefined {
  try {
    return workflow.step(snapshot, occurrence).snapshot;
  } catch (error) {
    if (error instanceof TransitionRefusedError) return undefined;
    throw error;
  }
}

// Two snapshots are the same place when the same things may follow; when exactly they happened is another matter.
function keyOf({ value, instants, marks, due }: Snapshot): string {
  return JSON.stringify([value, Object.keys(instants).sort(), marks, Object.entries(due).map(([key, { held, set }]) => [key, held, set])]);
}
