import { isRecord } from '../../shared/json.js';
import { happened } from '../../workflows/index.js';
import { type JournalRow } from '../journal/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { type MovementView, type SealView } from './dto/timeline.view.js';
import { movementDetails } from './movement-details.js';
import { receiptNumber, sealIn } from './seal.js';

export const CLOCK_NAME = 'Échéance automatique';

/** What people did to the content, as they read it. */
const CONTENT_LABELS: Readonly<Record<string, string>> = {
  answer: 'Réponse enregistrée',
  attach: 'Pièce justificative ajoutée',
  withdraw: 'Pièce justificative retirée',
  antivirus: 'Document refusé par l’antivirus',
};

/** What the antivirus said when it was not a refusal. */
const VERDICT_LABELS: Readonly<Record<string, string>> = {
  error: 'Document que l’antivirus n’a pas pu analyser',
  safe: 'Document déclaré sain par l’antivirus',
};

/** Rows of the journal in the viewer's words. */
export function movements(rows: readonly JournalRow[], subject: Subject): MovementView[] {
  const { workflow } = subject;
  return rows.map(({ at, actor, actor_name, kind, event, body }) => ({
    at: at.toISOString(),
    who: actor === 'clock' ? CLOCK_NAME : actor_name,
    kind,
    event,
    label: kind === 'event' ? happened(workflow, event) : (contentLabel(event, body) ?? event),
    act: kind === 'event' ? (workflow.definition.events[event]?.label ?? null) : null,
    ...movementDetails(body, event, workflow),
    seal: sealView(subject, body),
  }));
}

/** A document that took the place of another one was replaced, not added. */
function contentLabel(event: string, body: string): string | undefined {
  const told: unknown = JSON.parse(body);
  const content = isRecord(told) && isRecord(told.content) ? told.content : {};
  if (event === 'attach' && typeof content.replaces === 'string') return 'Pièce justificative remplacée';
  const verdict = event === 'antivirus' ? VERDICT_LABELS[String(content.verdict)] : undefined;
  return verdict ?? CONTENT_LABELS[event];
}

function sealView({ id, year }: Subject, body: string): SealView | null {
  const seal = sealIn(body);
  return seal ? { number: receiptNumber(id, year, seal), ...seal } : null;
}
