import { type Json, type JsonObject } from '../../shared/json.js';
import { doneOf, type Guard, type StateDefinition, type TransitionDefinition, type WorkflowDefinition } from '../definition.js';

/** A plain XState configuration, as JSON: what Stately's editor opens. */
export type XStateConfig = JsonObject;

/** XState's words as they are, ours in `meta.ecars` of the node or of the transition (W15). Nothing is lost. */
export function toXState({ initial, states, ...words }: WorkflowDefinition): XStateConfig {
  return plain({ id: words.id, initial, states: mapValues(states, (state, key) => stateConfig(state, [key])), meta: { ecars: words } });
}

function stateConfig({ type, initial, on, onDone, states, ...words }: StateDefinition, path: readonly string[]): object {
  return {
    id: path.join('.'),
    type,
    initial,
    on: on && mapValues(on, (value) => (isList(value) ? value.map(transitionConfig) : transitionConfig(value))),
    onDone: onDone === undefined || typeof onDone === 'string' ? onDone : transitionConfig({ by: undefined, ...doneOf(onDone) }),
    states: states && mapValues(states, (state, key) => stateConfig(state, [...path, key])),
    meta: { ecars: words },
  };
}

function transitionConfig({ target, guard, actions, by, note }: Partial<TransitionDefinition>): object {
  return { target, guard: guard && guardConfig(guard), actions, meta: { ecars: { by, note } } };
}

// XState has no combination in JSON: ours become guards named after them, whose parameters are the guards they hold.
function guardConfig(guard: Guard): object {
  const { note } = guard;
  if ('all' in guard) return { type: 'all', params: { guards: guard.all.map(guardConfig), note } };
  if ('any' in guard) return { type: 'any', params: { guards: guard.any.map(guardConfig), note } };
  if ('not' in guard) return { type: 'not', params: { guard: guardConfig(guard.not), note } };
  return guard;
}

export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

// As JSON carries it: what is absent is absent.
function plain(value: object): XStateConfig {
  return JSON.parse(JSON.stringify(value)) as Record<string, Json>;
}
