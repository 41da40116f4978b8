import { type AvailableEvent } from '../../workflows/index.js';
import { delegatorNames } from '../identity/index.js';
import { type JournalRow } from '../journal/index.js';
import { closingEvents } from './closing-events.js';
import { type Content } from './content.js';
import { nextDeadline } from './deadline.presenter.js';
import { delegatedVerbs } from './delegated-verbs.js';
import { type DossierForm } from './dossier-forms.js';
import { type DossierView } from './dto/dossier.view.js';
import { type EventView } from './dto/event.view.js';
import { type DossierHeader } from './header.store.js';
import { movements } from './movements.presenter.js';
import { sections, statusesFor } from './statuses.js';
import { timeline } from './timeline.presenter.js';
import { progressAt, type Viewpoint } from './viewpoint.js';

/** All that was read to show a dossier. */
export interface DossierReading {
  readonly header: DossierHeader;
  readonly form: DossierForm | undefined;
  readonly content: Content;
  readonly events: readonly AvailableEvent[];
  /** Its steps, in order. */
  readonly steps: readonly JournalRow[];
  /** Its last movements, newest first. */
  readonly latest: readonly JournalRow[];
}

export function dossierView(view: Viewpoint, reading: DossierReading): DossierView {
  const { subject, audience } = view;
  const { workflow, snapshot } = subject;
  const { label, tone, states } = workflow.band(snapshot, audience);
  const closings = closingEvents(workflow);
  return {
    id: subject.id,
    version: subject.version,
    contentRev: subject.contentRev,
    ...reading.header,
    templateHash: subject.templateHash,
    workflowHash: workflow.hash,
    band: { label, tone, states: [...states] },
    progress: progressAt(view),
    deadline: nextDeadline(snapshot, subject.now),
    sections: reading.form ? sections(reading.form, statusesFor(reading.form, reading.content, view), view) : [],
    events: reading.events.map((event) => eventView(event, closings)),
    may: { answer: view.mayAnswer.length > 0, attach: view.mayAttach.length > 0, edit: reading.form !== undefined },
    delegated: delegatedVerbs(view),
    timeline: timeline(subject, reading.steps, audience),
    movements: movements(reading.latest, subject),
    closedByDeadline: isClosedByDeadline(view, reading.steps),
  };
}

function eventView(available: AvailableEvent, closings: readonly string[]): EventView {
  const { event, label, allowed, reasons, confirm, reason, form, onBehalfOf } = available;
  return {
    event,
    label,
    allowed,
    reasons: reasons.map(({ code, params }) => ({ code, params })),
    confirm: confirm ?? null,
    reason: reason ?? null,
    form: form ?? null,
    closes: closings.includes(event),
    onBehalfOf: onBehalfOf ? delegatorNames(onBehalfOf) : null,
  };
}

/** The last time that the establishments' writing ended, it was by the clock. */
function isClosedByDeadline({ subject: { workflow }, countedGrants }: Viewpoint, steps: readonly JournalRow[]): boolean {
  const closings = closingEvents(workflow);
  const last = steps.findLast(({ event }) => closings.includes(event));
  return countedGrants.length === 0 && last?.actor === 'clock';
}
