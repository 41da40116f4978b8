import { pointer } from '../../shared/json-pointer.js';
import { isRecord } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';

/** What an untrusted document may cost at most, before anything recursive reads it. */
export const LIMITS = { depth: 40, nodes: 20_000, characters: 500_000 } as const;

/** Walks without recursion: a hostile document must not exhaust the stack. Stops at the first excess. */
export function limitProblems(document: unknown): Problem[] {
  const pending = [{ value: document, steps: [] as readonly (string | number)[] }];
  let nodes = 0;
  let characters = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    nodes += 1;
    if (typeof next.value === 'string') characters += next.value.length;
    if (next.steps.length > LIMITS.depth)
      return [fault('too-deep', pointer(...next.steps), `Le circuit dépasse ${LIMITS.depth} niveaux d’imbrication.`)];
    if (nodes > LIMITS.nodes || characters > LIMITS.characters) return [fault('too-large', '', 'Le circuit est trop volumineux.')];
    for (const [key, value] of entriesOf(next.value)) {
      characters += String(key).length;
      pending.push({ value, steps: [...next.steps, key] });
    }
  }
  return [];
}

function entriesOf(value: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, rank) => [rank, item] as const);
  return isRecord(value) ? Object.entries(value) : [];
}
