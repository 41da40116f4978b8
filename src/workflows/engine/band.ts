import { type Label, type StateDefinition } from '../definition.js';
import { type Band, type Snapshot } from '../model.js';
import { activeNodes } from './active-nodes.js';
import { type Compiled } from './compiled.js';

/** What the band says to an audience: the deepest label it has, the deepest tone (W7). */
export function band(compiled: Compiled, snapshot: Snapshot, audience: string | undefined): Band {
  const nodes = activeNodes(compiled.tree, snapshot.value);
  return {
    label: deepest(nodes, ({ label }) => labelFor(label, audience)) ?? '',
    tone: deepest(nodes, ({ tone }) => tone) ?? 'info',
    states: nodes.filter(({ children }) => children.size === 0).map(({ path }) => path),
  };
}

export function labelFor(label: Label | undefined, audience: string | undefined): string | undefined {
  if (label === undefined || typeof label === 'string') return label;
  return (audience === undefined ? undefined : label[audience]) ?? label['*'];
}

function deepest<Found>(
  nodes: readonly { definition: StateDefinition }[],
  find: (state: StateDefinition) => Found | undefined,
): Found | undefined {
  return nodes.reduce<Found | undefined>((found, { definition }) => find(definition) ?? found, undefined);
}
