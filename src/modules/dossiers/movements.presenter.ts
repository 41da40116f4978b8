import { isRecord } from '../../shared/json.js';
import { type Workflow } from '../../workflows/index.js';
import { type JournalRow } from '../journal/index.js';
import { type MovementView } from './dto/timeline.view.js';

const CLOCK_NAME = 'Échéance automatique';

/** What people did to the content, as they read it. */
const CONTENT_LABELS: Readonly<Record<string, string>> = {
  answer: 'Réponse enregistrée',
  attach: 'Pièce justificative ajoutée',
  withdraw: 'Pièce justificative retirée',
};

/** Rows of the journal in the viewer's words. */
export function movements(rows: readonly JournalRow[], { definition }: Workflow): MovementView[] {
  return rows.map(({ at, actor, actor_name, kind, event, body }) => ({
    at: at.toISOString(),
    who: actor === 'clock' ? CLOCK_NAME : actor_name,
    kind,
    event,
    label: (kind === 'event' ? definition.events[event]?.label : CONTENT_LABELS[event]) ?? event,
    question: questionOf(body),
  }));
}

function questionOf(body: string): string | null {
  const told: unknown = JSON.parse(body);
  return isRecord(told) && typeof told.question === 'string' ? told.question : null;
}
