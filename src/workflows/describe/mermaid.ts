import { type WorkflowDefinition } from '../definition.js';
import { describe, type StateDescription } from './description.js';
import { wordFor } from './words.js';

/** The definition as a Mermaid state diagram. `toTextList` says the same to whoever does not see it. */
export function toMermaid(definition: WorkflowDefinition): string {
  const states = describe(definition);
  return ['stateDiagram-v2', ...blockOf(states, undefined), ...states.flatMap(arrowsOf), ''].join('\n');
}

// The states directly inside one, each with its own block: Mermaid wants nesting, we have paths.
function blockOf(states: readonly StateDescription[], outer: StateDescription | undefined): string[] {
  const indent = '  '.repeat((outer?.depth ?? -1) + 2);
  const inner = states.filter(({ path }) => parentOf(path) === outer?.path);
  return inner.flatMap((state, rank) => [
    ...(outer?.kind === 'parallel' && rank > 0 ? [`${indent}--`] : []),
    ...(state.isInitial ? [`${indent}[*] --> ${idOf(state.path)}`] : []),
    ...stateLines(states, state, indent),
    ...(state.kind === 'final' ? [`${indent}${idOf(state.path)} --> [*]`] : []),
  ]);
}

function stateLines(states: readonly StateDescription[], state: StateDescription, indent: string): string[] {
  const head = `${indent}state ${quoted(wordFor(state))} as ${idOf(state.path)}`;
  const block = blockOf(states, state);
  return block.length === 0 ? [head] : [`${head} {`, ...block, `${indent}}`];
}

function arrowsOf({ path, transitions, onDone }: StateDescription): string[] {
  const arrow = (target: string, label: string): string => `  ${idOf(path)} --> ${idOf(target)}: ${label.replaceAll(':', ' ')}`;
  return [
    ...transitions.map(({ target, label, by }) => arrow(target ?? path, by === 'clock' ? `${label} (échéance)` : label)),
    ...(onDone === undefined ? [] : [arrow(onDone, 'tout est terminé')]),
  ];
}

function parentOf(path: string): string | undefined {
  const cut = path.lastIndexOf('.');
  return cut < 0 ? undefined : path.slice(0, cut);
}

// Mermaid reads « end », dots and hyphens as its own.
function idOf(path: string): string {
  return `s_${path.replaceAll('-', '_').replaceAll('.', '__')}`;
}

function quoted(label: string): string {
  return `"${label.replaceAll('"', "'")}"`;
}
