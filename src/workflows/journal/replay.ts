import { ReplayDivergedError, TransitionRefusedError } from '../errors.js';
import { type ActedAs, type Actor, type Calendar, type JournalDraft, type Occurrence, type Snapshot, type Standing } from '../model.js';
import { type Workflow } from '../engine/workflow.js';
import { canonicalText } from './canonical-hash.js';

export interface Opening {
  readonly at: string;
  readonly calendar: Calendar;
}

/**
 * Steps an instance again through what its journal remembers, on the recorded facts (W16). Throws
 * `ReplayDivergedError` where it leads elsewhere. Rows of content are passed over: they never step the machine.
 */
export function replay(workflow: Workflow, journal: readonly JournalDraft[], opening?: Opening): Snapshot {
  const events = journal.filter(({ kind }) => kind === 'event');
  const { at, calendar } = opening ?? events[0] ?? { at: new Date(0).toISOString(), calendar: {} };
  return events.reduce((snapshot, row) => stepAgain(workflow, snapshot, row), workflow.start(at, calendar));
}

function stepAgain(workflow: Workflow, snapshot: Snapshot, row: JournalDraft): Snapshot {
  const { event, at, calendar, facts, form, reason, from, to, onBehalfOf, also } = row;
  if (canonicalText(snapshot.value) !== canonicalText(from)) throw diverged(row, snapshot);
  const after = stepped(workflow, snapshot, row, {
    ...{ event, at, calendar, facts, form, reason, actor: actorOf(workflow, row) },
    ...(also && { onBehalfOf, also }),
  });
  if (canonicalText(after.value) !== canonicalText(to)) throw diverged(row, after);
  return after;
}

function stepped(workflow: Workflow, snapshot: Snapshot, row: JournalDraft, occurrence: Occurrence): Snapshot {
  try {
    return workflow.step(snapshot, occurrence).snapshot;
  } catch (error) {
    throw error instanceof TransitionRefusedError ? diverged(row, snapshot) : error;
  }
}

// Who had which right that day is not the journal's business: the audiences they acted as are enough to decide again.
function actorOf(workflow: Workflow, { actor, audience, onBehalfOf, also = [] }: JournalDraft): Actor | 'clock' {
  if (actor === 'clock' && audience === undefined) return 'clock';
  return { id: actor, standings: [{ audience, onBehalfOf }, ...also].flatMap((way) => standingOf(workflow, way)) };
}

function standingOf(workflow: Workflow, { audience, onBehalfOf }: ActedAs): Standing[] {
  const who = audience === undefined ? undefined : workflow.audiences[audience]?.who;
  if (who === undefined) return [];
  const as = typeof who === 'string' ? who : { body: who.body };
  return [{ as, rights: workflow.rights, ...(onBehalfOf !== undefined && { onBehalfOf: { id: onBehalfOf, name: '' } }) }];
}

function diverged({ event, at, from, to }: JournalDraft, { value }: Snapshot): ReplayDivergedError {
  return new ReplayDivergedError(`${event} of ${at} leads elsewhere than the journal says`, { event, at, from, to, value });
}
