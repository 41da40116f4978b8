import { type AnyMachineSnapshot, initialTransition, type ExecutableActionObject, transition } from 'xstate';
import { isRecord } from '../../shared/json.js';
import { ForeignSnapshotError } from '../errors.js';
import { type PluginUse } from '../definition.js';
import { type StateValue } from '../model.js';
import { type Compiled, type Marker } from './compiled.js';
import { type Outcome } from './change.js';
import { type AllowedEvent } from './machine.js';

/** Asks XState where a definition starts. */
export function begin({ machine }: Compiled): Outcome {
  const [snapshot, actions] = initialTransition(machine);
  return outcome(snapshot as AnyMachineSnapshot, actions);
}

/** Asks XState where the allowed transitions lead. Pure: it answers what happened, and runs nothing. */
export function move({ machine }: Compiled, from: StateValue, event: AllowedEvent): Outcome {
  const [snapshot, actions] = transition(machine, restore(machine, from), event);
  return outcome(snapshot as AnyMachineSnapshot, actions);
}

// A snapshot carries the machine that made it, and with it the guards: always restore from ours.
function restore(machine: Compiled['machine'], value: StateValue): AnyMachineSnapshot {
  try {
    return machine.resolveState({ value, context: {} });
  } catch (cause) {
    throw new ForeignSnapshotError(`The definition has no such state: ${JSON.stringify(value)}`, { value, cause: String(cause) });
  }
}

function outcome(snapshot: AnyMachineSnapshot, actions: readonly ExecutableActionObject[]): Outcome {
  return { value: snapshot.value as StateValue, markers: actions.map(toMarker) };
}

function toMarker({ type, params }: ExecutableActionObject): Marker {
  const { path, actions, index } = isRecord(params) ? params : {};
  if (type === 'acted') return { kind: 'acted', actions: actions as readonly PluginUse[], index: index as number | undefined };
  return { kind: type === 'entered' ? 'entered' : 'exited', path: String(path) };
}
