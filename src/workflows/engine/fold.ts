import { type PluginUse } from '../definition.js';
import { type ActionRequest, type Snapshot } from '../model.js';
import { type Fact, type Outcome } from './change.js';
import { type Compiled, type Marker } from './compiled.js';
import { engineEffects, text } from './engine-effects.js';
import { foldDue } from './fold-due.js';

/** Folds one outcome into the snapshot: who did what how often, instants, marks, deadlines (W8, W10). */
export function fold(compiled: Compiled, before: Snapshot, fact: Fact, outcome: Outcome): Snapshot {
  const actions = actionsOf(outcome.markers);
  const recorded = new Set(named(actions, 'record', 'instant'));
  const instants = { ...before.instants, ...Object.fromEntries([...recorded].map((instant) => [instant, fact.at])) };
  return {
    value: outcome.value,
    instants,
    counts: { ...before.counts, [fact.event]: (before.counts[fact.event] ?? 0) + 1 },
    actors: withActor(before.actors, fact),
    due: foldDue(compiled, before, fact, { ...outcome, actions, recorded, instants }),
    marks: marksAfter(before.marks, actions),
  };
}

/** The effects that are left for plugins to run. */
export function requestsOf(markers: readonly Marker[]): ActionRequest[] {
  return requests(actionsOf(markers));
}

/** Actions as requests, less those that the engine folds itself. */
export function requests(actions: readonly PluginUse[]): ActionRequest[] {
  return actions.filter(({ type }) => !engineEffects.find(type)).map(({ type, params = {} }) => ({ type, params }));
}

function actionsOf(markers: readonly Marker[]): PluginUse[] {
  return markers.flatMap((marker) => (marker.kind === 'acted' ? marker.actions : []));
}

function named(actions: readonly PluginUse[], type: string, param: string): string[] {
  return actions.filter((action) => action.type === type).map(({ params }) => text(params, param));
}

/** What one event marks stays, even where it takes the same mark away. */
function marksAfter(before: Snapshot['marks'], actions: readonly PluginUse[]): string[] {
  const gone = named(actions, 'unmark', 'mark');
  return [...new Set([...before.filter((mark) => !gone.includes(mark)), ...named(actions, 'mark', 'mark')])];
}

function withActor(actors: Snapshot['actors'], { actor, event, inNameOf }: Fact): Snapshot['actors'] {
  if (actor === 'clock') return actors;
  return { ...actors, [event]: [...new Set([...(actors[event] ?? []), actor.id, ...inNameOf])] };
}
