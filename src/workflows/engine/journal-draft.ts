import { type JournalDraft, type Occurrence, type Snapshot } from '../model.js';
import { type Compiled } from './compiled.js';

interface Move {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly audience: string | undefined;
  /** Names of the facts that this event's guards read. */
  readonly facts: readonly string[];
}

/** The row that remembers a step, with all that replaying it needs (W16). Absent things are absent, never `undefined`. */
export function journalDraft(
  { definition, hash }: Compiled,
  occurrence: Occurrence,
  { before, after, audience, facts }: Move,
): JournalDraft {
  const { event, actor, at, calendar, form, reason, onBehalfOf } = occurrence;
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
    ...(form !== undefined && { form }),
    ...(reason !== undefined && { reason }),
  };
}
