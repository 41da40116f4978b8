import { type DeadlineDefinition, doneOf, type Label, type WorkflowDefinition } from '../definition.js';
import { transitionsAt } from '../engine/compile.js';
import { buildTree, resolveTarget, type StateNode, type StateTree } from '../engine/tree.js';

export interface TransitionDescription {
  readonly event: string;
  readonly label: string;
  /** Who may, in words; the clock is nobody. */
  readonly by: 'clock' | readonly { readonly audience: string; readonly right: string }[];
  /** Key path of where it leads; absent when the state does not change. */
  readonly target: string | undefined;
  readonly isGuarded: boolean;
}

export interface StateDescription {
  readonly path: string;
  readonly depth: number;
  readonly kind: 'simple' | 'compound' | 'parallel' | 'region' | 'final';
  readonly isInitial: boolean;
  readonly label: Label | undefined;
  readonly transitions: readonly TransitionDescription[];
  readonly deadlines: readonly ({ readonly key: string } & DeadlineDefinition)[];
  /** Where it leads once all that it holds has ended. */
  readonly onDone: string | undefined;
}

/** The states of a definition, outer before inner, with what leads out of each: what a diagram and its list show. */
export function describe(definition: WorkflowDefinition): StateDescription[] {
  const tree = buildTree(definition);
  return [...tree.byPath.values()].map((node) => describeState(definition, tree, node));
}

function describeState(definition: WorkflowDefinition, tree: StateTree, node: StateNode): StateDescription {
  const { label, deadlines, onDone } = node.definition;
  return {
    path: node.path,
    depth: node.path.split('.').length - 1,
    kind: kindOf(node),
    isInitial: (node.parent ? node.parent.definition.initial : tree.initial) === node.key,
    label,
    transitions: transitionsAt(tree, node).map((transition) => describeTransition(definition, transition)),
    deadlines: Object.entries(deadlines ?? {}).map(([key, deadline]) => ({ key, ...deadline })),
    onDone: onDone === undefined ? undefined : resolveTarget(tree, node, doneOf(onDone).target)?.path,
  };
}

function describeTransition({ events }: WorkflowDefinition, transition: ReturnType<typeof transitionsAt>[number]): TransitionDescription {
  const { event, target } = transition;
  const { by, guard } = transition.definition;
  return { event, label: events[event]?.label ?? event, by, target: target?.path, isGuarded: guard !== undefined };
}

function kindOf({ definition: { type }, parent, children }: StateNode): StateDescription['kind'] {
  if (type !== undefined) return type;
  if (parent?.definition.type === 'parallel') return 'region';
  return children.size > 0 ? 'compound' : 'simple';
}
