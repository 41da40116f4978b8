import { type AnyStateMachine, createMachine } from 'xstate';
import { doneOf, type PluginUse } from '../definition.js';
import { type CompiledTransition } from './compiled.js';
import { resolveTarget, type StateNode, type StateTree } from './tree.js';

/** The event that XState sees: ours, with the transitions that were found allowed beforehand (W9). */
export interface AllowedEvent {
  readonly type: string;
  readonly allowed: ReadonlySet<number>;
}

type ByState = ReadonlyMap<string, ReadonlyMap<string, readonly CompiledTransition[]>>;

/** A plain XState machine: its one guard looks up our verdict, its actions only say what happened. Nothing runs. */
export function buildMachine(tree: StateTree, byState: ByState): AnyStateMachine {
  const states = Object.fromEntries([...tree.top].map(([key, node]) => [key, stateConfig(tree, node, byState)]));
  return createMachine(
    { initial: tree.initial, states },
    {
      guards: {
        allowed: ({ event }, { index }: { index: number }) => (event as unknown as AllowedEvent).allowed.has(index),
      },
    },
  );
}

function stateConfig(tree: StateTree, node: StateNode, byState: ByState): Record<string, unknown> {
  const { type, initial, onDone } = node.definition;
  return {
    id: node.path,
    type,
    initial,
    entry: [{ type: 'entered', params: { path: node.path } }],
    exit: [{ type: 'exited', params: { path: node.path } }],
    on: Object.fromEntries([...(byState.get(node.path) ?? [])].map(([event, list]) => [event, list.map(transitionConfig)])),
    onDone: onDone === undefined ? undefined : doneConfig(tree, node, doneOf(onDone)),
    states:
      node.children.size === 0
        ? undefined
        : Object.fromEntries([...node.children].map(([key, child]) => [key, stateConfig(tree, child, byState)])),
  };
}

function transitionConfig({ index, target, definition }: CompiledTransition): Record<string, unknown> {
  return {
    target: target && `#${target.path}`,
    guard: { type: 'allowed', params: { index } },
    actions: acted(definition.actions, index),
  };
}

function doneConfig(tree: StateTree, node: StateNode, done: { target: string; actions?: readonly PluginUse[] }): Record<string, unknown> {
  const target = resolveTarget(tree, node, done.target);
  return { target: target && `#${target.path}`, actions: acted(done.actions) };
}

function acted(actions: readonly PluginUse[] = [], index?: number): Record<string, unknown>[] {
  return [{ type: 'acted', params: { actions, index } }];
}
