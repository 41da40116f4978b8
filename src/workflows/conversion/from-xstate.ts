import { isRecord } from '../../shared/json.js';
import { omit } from '../engine/omit.js';
import { mapValues, type XStateConfig } from './to-xstate.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * The workflow that a plain XState configuration carries (W15): the contrary of `toXState`. What an editor added and
 * our format has no place for is kept where it stood, so that `checkWorkflow` names it: check before you use it.
 */
export function fromXState(config: XStateConfig): Record<string, unknown> {
  const { id, initial, states, meta, ...rest } = config as Loose;
  return { id, ...wordsOf(meta), ...rest, ...present({ initial, states: states === undefined ? undefined : eachOf(states, stateOf) }) };
}

function stateOf(config: unknown): unknown {
  if (!isRecord(config)) return config;
  const { meta, on, onDone, states, ...rest } = omit(config, 'id');
  return {
    ...rest,
    ...wordsOf(meta),
    ...present({ on: on && eachOf(on, transitionsOf), onDone: onDone && transitionOf(onDone), states: states && eachOf(states, stateOf) }),
  };
}

function transitionsOf(config: unknown): unknown {
  return Array.isArray(config) ? config.map(transitionOf) : transitionOf(config);
}

function transitionOf(config: unknown): unknown {
  if (!isRecord(config)) return config;
  const { meta, guard, ...rest } = config;
  return { ...wordsOf(meta), ...rest, ...present({ guard: guard && guardOf(guard) }) };
}

function guardOf(config: unknown): unknown {
  if (!isRecord(config)) return config;
  const { type, params } = config;
  if (!isRecord(params) || !(type === 'all' || type === 'any' || type === 'not')) return config;
  const { guard, guards, ...note } = params;
  return { [type]: type === 'not' ? guardOf(guard) : Array.isArray(guards) ? guards.map(guardOf) : guards, ...note };
}

function wordsOf(meta: unknown): Loose {
  const words = isRecord(meta) ? meta.ecars : undefined;
  return isRecord(words) ? words : {};
}

function eachOf(record: unknown, change: (value: unknown) => unknown): unknown {
  return isRecord(record) ? mapValues(record, change) : record;
}

function present(words: Loose): Loose {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
