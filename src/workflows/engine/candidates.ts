import { type Snapshot } from '../model.js';
import { activeNodes } from './active-nodes.js';
import { type Compiled, type CompiledTransition } from './compiled.js';

/** The transitions that the active states declare for an event, inner states first, each state's in its order. */
export function candidates(compiled: Compiled, snapshot: Snapshot, event: string): readonly CompiledTransition[] {
  return activeNodes(compiled.tree, snapshot.value)
    .reverse()
    .flatMap((node) => compiled.byState.get(node.path)?.get(event) ?? []);
}
