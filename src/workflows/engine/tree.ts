import { pointer } from '../../shared/json-pointer.js';
import { type StateDefinition, type WorkflowDefinition } from '../definition.js';

/** One state of a definition, with its place in it. */
export interface StateNode {
  readonly key: string;
  /** Keys from the root, joined by dots: the node's id in XState (W2). */
  readonly path: string;
  readonly pointer: string;
  readonly definition: StateDefinition;
  readonly parent: StateNode | undefined;
  readonly children: ReadonlyMap<string, StateNode>;
}

/** The states of a definition: the top ones by key, and all of them by path in the order of the file. */
export interface StateTree {
  readonly initial: string;
  readonly top: ReadonlyMap<string, StateNode>;
  readonly byPath: ReadonlyMap<string, StateNode>;
}

export function buildTree({ initial, states }: Pick<WorkflowDefinition, 'initial' | 'states'>): StateTree {
  const byPath = new Map<string, StateNode>();
  const top = childrenOf(states, undefined, byPath);
  return { initial, top, byPath };
}

function childrenOf(
  states: Readonly<Record<string, StateDefinition>>,
  parent: StateNode | undefined,
  byPath: Map<string, StateNode>,
): ReadonlyMap<string, StateNode> {
  const children = new Map<string, StateNode>();
  for (const [key, definition] of Object.entries(states)) {
    const own = new Map<string, StateNode>();
    const node: StateNode = {
      key,
      path: parent ? `${parent.path}.${key}` : key,
      pointer: (parent?.pointer ?? '') + pointer('states', key),
      definition,
      parent,
      children: own,
    };
    byPath.set(node.path, node);
    for (const [name, child] of childrenOf(definition.states ?? {}, node, byPath)) own.set(name, child);
    children.set(key, node);
  }
  return children;
}

/** A state and those it lies in, innermost first. */
export function lineOf(node: StateNode): StateNode[] {
  return node.parent ? [node, ...lineOf(node.parent)] : [node];
}

/** Where a target leads: a sibling's key, or `#` and the key path from the root (W2). */
export function resolveTarget(tree: StateTree, from: StateNode, target: string): StateNode | undefined {
  if (target.startsWith('#')) return tree.byPath.get(target.slice(1));
  return (from.parent?.children ?? tree.top).get(target);
}
