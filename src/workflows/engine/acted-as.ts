import { type ActedAs, type Delegator, type Occurrence } from '../model.js';
import { type Outcome } from './change.js';
import { type Allowed } from './decision.js';

/** Of the transitions that were allowed, those that were taken: one of a state, and several only of parallel regions. */
export function taken(allowed: readonly Allowed[], { markers }: Outcome): Allowed[] {
  const indices = new Set(markers.map((marker) => (marker.kind === 'acted' ? marker.index : undefined)));
  return allowed.filter(({ index }) => indices.has(index));
}

/** As which audience and in whose name they were taken, each way once; as the caller says, where they say it. */
export function waysOf(verdicts: readonly Allowed[], asked: Occurrence): ActedAs[] {
  const found = verdicts.map(({ audience, onBehalfOf }) => actedAs(audience, onBehalfOf?.id));
  const [first = {}, ...others] = [...new Map(found.map((way) => [JSON.stringify(way), way])).values()];
  if (asked.onBehalfOf === undefined && asked.also === undefined) return [first, ...others];
  return [actedAs(first.audience, asked.onBehalfOf), ...(asked.also ?? [])];
}

/** Everybody in whose name it is done, each once. */
export function delegatorsOf(verdicts: readonly { readonly onBehalfOf?: Delegator | undefined }[]): Delegator[] {
  const delegators = verdicts.flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf] : []));
  return [...new Map(delegators.map((delegator) => [delegator.id, delegator])).values()];
}

function actedAs(audience: string | undefined, onBehalfOf: string | undefined): ActedAs {
  return { ...(audience !== undefined && { audience }), ...(onBehalfOf !== undefined && { onBehalfOf }) };
}
