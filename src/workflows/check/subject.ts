import { pointer } from '../../shared/json-pointer.js';
import { type PluginUse, type WorkflowDefinition } from '../definition.js';
import { transitionsAt } from '../engine/compile.js';
import { type CompiledDeadline, type CompiledTransition } from '../engine/compiled.js';
import { buildTree, type StateNode, type StateTree } from '../engine/tree.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { doneOf, type Guard } from '../definition.js';

/** A guard with its place, and whether the clock asks it. */
export interface PlacedGuard {
  readonly guard: Guard;
  readonly pointer: string;
  readonly byClock: boolean;
}

/** An action with its place; `event` is what it answers, when an event does. */
export interface PlacedAction {
  readonly action: PluginUse;
  readonly pointer: string;
  readonly event: string | undefined;
  /** Whether it happens within a step, where the engine's own actions may be. */
  readonly inStep: boolean;
}

/** A definition that is in the format, laid out for the inquiries that follow. */
export interface Subject {
  readonly definition: WorkflowDefinition;
  readonly plugins: WorkflowPlugins;
  readonly tree: StateTree;
  readonly nodes: readonly StateNode[];
  readonly transitions: readonly Omit<CompiledTransition, 'index'>[];
  readonly deadlines: readonly (Omit<CompiledDeadline, 'position'> & { readonly pointer: string })[];
  readonly guards: readonly PlacedGuard[];
  readonly actions: readonly PlacedAction[];
}

export function layOut(definition: WorkflowDefinition, plugins: WorkflowPlugins): Subject {
  const tree = buildTree(definition);
  const nodes = [...tree.byPath.values()];
  const transitions = nodes.flatMap((node) => transitionsAt(tree, node));
  const deadlines = nodes.flatMap((node) =>
    Object.entries(node.definition.deadlines ?? {}).map(([key, deadline]) => ({
      key,
      node,
      definition: deadline,
      pointer: node.pointer + pointer('deadlines', key),
    })),
  );
  const layout = { definition, plugins, tree, nodes, transitions, deadlines };
  return { ...layout, guards: guardsOf(layout), actions: actionsOf(layout) };
}

type Layout = Omit<Subject, 'guards' | 'actions'>;

function guardsOf({ transitions, deadlines }: Layout): PlacedGuard[] {
  const asked = transitions.flatMap((transition) => {
    const { guard, by } = transition.definition;
    return guard ? [{ guard, pointer: `${transition.pointer}/guard`, byClock: by === 'clock' }] : [];
  });
  const sparing = deadlines.flatMap((deadline) =>
    (deadline.definition.reminders ?? []).flatMap(({ unless }, rank) =>
      unless ? [{ guard: unless, pointer: deadline.pointer + pointer('reminders', rank, 'unless'), byClock: true }] : [],
    ),
  );
  return [...asked, ...sparing];
}

function actionsOf({ transitions, deadlines, nodes }: Layout): PlacedAction[] {
  const place = (actions: readonly PluginUse[] | undefined, at: string, event: string | undefined, inStep: boolean): PlacedAction[] =>
    (actions ?? []).map((action, rank) => ({ action, pointer: at + pointer(rank), event, inStep }));
  return [
    ...transitions.flatMap((transition) => place(transition.definition.actions, `${transition.pointer}/actions`, transition.event, true)),
    ...nodes.flatMap(({ definition: { onDone }, pointer: at }) =>
      onDone === undefined ? [] : place(doneOf(onDone).actions, `${at}/onDone/actions`, undefined, true),
    ),
    ...nodes.flatMap(({ definition: { onContent }, pointer: at }) =>
      Object.entries(onContent ?? {}).flatMap(([verb, actions]) => place(actions, at + pointer('onContent', verb), undefined, false)),
    ),
    ...deadlines.flatMap((deadline) =>
      (deadline.definition.reminders ?? []).flatMap(({ actions }, rank) =>
        place(actions, deadline.pointer + pointer('reminders', rank, 'actions'), undefined, false),
      ),
    ),
  ];
}
