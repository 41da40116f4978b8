import { type PluginUse } from '../definition.js';
import { type Occurrence, type Snapshot, type StateValue } from '../model.js';
import { type Marker } from './compiled.js';

/** What a step was about, less what was only needed to allow it. */
export interface Fact extends Pick<Occurrence, 'event' | 'actor' | 'at' | 'calendar' | 'form'> {
  /** Everybody in whose name it was done, beside the actor. */
  readonly inNameOf: readonly string[];
}

/** What XState answered: where it leads, and what happened on the way. */
export interface Outcome {
  readonly value: StateValue;
  readonly markers: readonly Marker[];
}

/** The outcome of a step, with what it recorded and everything recorded so far. */
export interface Change extends Outcome {
  readonly actions: readonly PluginUse[];
  readonly recorded: ReadonlySet<string>;
  readonly instants: Snapshot['instants'];
}
