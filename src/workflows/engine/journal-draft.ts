import { type ActedAs, type JournalDraft, type Occurrence, type Snapshot } from '../model.js';
import { type Compiled } from './compiled.js';

interface Move {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** How the actor was allowed: each way once. */
  readonly ways: readonly ActedAs[];
  /** Names of the facts that this event's guards read. */
  readonly facts: readonly string[];
}

/** The row that remembers a step, with all that replaying it needs (W16). Absent things are absent, never `undefined`. */
export function journalDraft({ definition, hash }: Compiled, occurrence: Occurrence, { before, after, ways, facts }: Move): JournalDraft {
  const { event, actor, at, calendar, form, reason } = occurrence;
  const [{ audience, onBehalfOf } = {}, ...also] = ways;
  return {
    kind: 'event',
    event,
    actor: actor === 'clock' ? 'clock' : actor.id,
    at,
    from: before.value,
    to: after.value,
    facts: Object.fromEntries(facts.filter((name) => name in occurrence.facts).map((name) => [name, occurrence.facts[name]])),
    calendar,
    definition: { id: definition.id, version: definition.version, hash },
    ...(audience !== undefined && { audience }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(also.length > 0 && { also }),
    ...(form !== undefined && { form }),
    ...(reason !== undefined && { reason }),
  };
}
