import { pointer } from '../../shared/json-pointer.js';
import { type Guard, transitionsOf, type WorkflowDefinition } from '../definition.js';
import { type Compiled, type CompiledDeadline, type CompiledTransition } from './compiled.js';
import { groupBy } from './group-by.js';
import { buildMachine } from './machine.js';
import { buildTree, resolveTarget, type StateNode, type StateTree } from './tree.js';

/** Makes a checked definition ready to be stepped. Slow (a machine is built): once per hash. */
export function compile(definition: WorkflowDefinition, hash: string): Compiled {
  const tree = buildTree(definition);
  const transitions = compileTransitions(tree);
  const byState = groupTransitions(transitions);
  const deadlines = compileDeadlines(tree);
  return {
    definition,
    hash,
    tree,
    machine: buildMachine(tree, byState),
    transitions,
    byState,
    deadlines: new Map(deadlines.map((deadline) => [deadline.key, deadline])),
    deadlinesByState: groupBy(deadlines, ({ node }) => node.path),
    guards: guardsOf(transitions, deadlines),
  };
}

function compileTransitions(tree: StateTree): CompiledTransition[] {
  const found = [...tree.byPath.values()].flatMap((node) => transitionsAt(tree, node));
  return found.map((transition, index) => ({ ...transition, index }));
}

/** The transitions that a state declares, with where they stand and where they lead. */
export function transitionsAt(tree: StateTree, node: StateNode): Omit<CompiledTransition, 'index'>[] {
  return Object.entries(node.definition.on ?? {}).flatMap(([event, on]) =>
    transitionsOf(on).map((definition, rank) => ({
      event,
      node,
      definition,
      pointer: node.pointer + pointer('on', event) + (Array.isArray(on) ? pointer(rank) : ''),
      target: definition.target === undefined ? undefined : resolveTarget(tree, node, definition.target),
    })),
  );
}

function groupTransitions(transitions: readonly CompiledTransition[]): Map<string, Map<string, CompiledTransition[]>> {
  const byNode = groupBy(transitions, ({ node }) => node.path);
  return new Map([...byNode].map(([path, list]) => [path, groupBy(list, ({ event }) => event)]));
}

function compileDeadlines(tree: StateTree): CompiledDeadline[] {
  return [...tree.byPath.values()]
    .flatMap((node) => Object.entries(node.definition.deadlines ?? {}).map(([key, definition]) => ({ key, node, definition })))
    .map((deadline, position) => ({ ...deadline, position }));
}

function guardsOf(transitions: readonly CompiledTransition[], deadlines: readonly CompiledDeadline[]): Guard[] {
  const reminders = deadlines.flatMap(({ definition }) => definition.reminders ?? []);
  return [...transitions.map(({ definition }) => definition.guard), ...reminders.map(({ unless }) => unless)].filter(
    (guard) => guard !== undefined,
  );
}
