import { type DeadlineDate, type WorkflowDefinition } from '../definition.js';
import { describe, type StateDescription, type TransitionDescription } from './description.js';
import { actorsOf, lengthOf, wordFor } from './words.js';

/**
 * The diagram in words: for each state where one is, who must act, where it leads, before when. Indented like the
 * states; every state and every transition of the diagram has its line.
 */
export function toTextList(definition: WorkflowDefinition): string {
  const states = describe(definition);
  const words = new Map(states.map((state) => [state.path, wordFor(state)]));
  return [definition.label, ...states.flatMap((state) => linesOf(definition, state, words)), ''].join('\n');
}

function linesOf(definition: WorkflowDefinition, state: StateDescription, words: ReadonlyMap<string, string>): string[] {
  const indent = '  '.repeat(state.depth);
  const lines = [
    ...state.transitions.map((transition) => transitionLine(definition, transition, words)),
    ...(state.onDone === undefined ? [] : [`quand tout est terminé → ${words.get(state.onDone) ?? state.onDone}`]),
    ...state.deadlines.map((deadline) => `avant : ${deadlineLine(definition, deadline)}`),
  ];
  return [`${indent}- ${wordFor(state)} [${state.path}]${suffixOf(state)}`, ...lines.map((line) => `${indent}  · ${line}`)];
}

function suffixOf({ isInitial, kind }: StateDescription): string {
  const words = [...(isInitial ? ['début'] : []), ...(kind === 'final' ? ['fin'] : []), ...(kind === 'parallel' ? ['en parallèle'] : [])];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function transitionLine(definition: WorkflowDefinition, transition: TransitionDescription, words: ReadonlyMap<string, string>): string {
  const { by, label, target, isGuarded } = transition;
  const where = target === undefined ? 'sans changer d’état' : `→ ${words.get(target) ?? target}`;
  return `${actorsOf(definition, by)} : ${label}${isGuarded ? ' (sous condition)' : ''} ${where}`;
}

function deadlineLine(definition: WorkflowDefinition, { at, event }: StateDescription['deadlines'][number]): string {
  return `${whenOf(definition, at)} (${definition.events[event]?.label ?? event})`;
}

function whenOf({ windows = {}, instants = {} }: WorkflowDefinition, at: DeadlineDate): string {
  if (at.since !== undefined) return `${lengthOf(at)} après ${instants[at.since] ?? at.since}`;
  const edge = at.edge === 'open' ? 'ouverture' : 'fin';
  return `${edge} de la fenêtre ${windows[at.window ?? ''] ?? ''}`;
}
