import { happened, type Workflow } from '../../../workflows/index.js';
import { type AlertGroupView, type AlertKind, type AlertView } from '../dto/alerts.view.js';
import { type InboxRow } from './inbox.store.js';

const CLOCK_NAME = 'Échéance automatique';

/** What people did to the content, and what they said of it, in the number that fits. */
const CONTENT: Readonly<Record<string, readonly [AlertKind, string, string]>> = {
  answer: ['answer', 'réponse enregistrée', 'réponses enregistrées'],
  comment: ['answer', 'commentaire ajouté', 'commentaires ajoutés'],
  attach: ['document', 'document ajouté', 'documents ajoutés'],
  withdraw: ['document', 'document retiré', 'documents retirés'],
  message: ['message', 'message entre collègues', 'messages entre collègues'],
  antivirus: ['document', 'document refusé par l’antivirus', 'documents refusés par l’antivirus'],
};

export function kindOf({ kind, event }: Pick<InboxRow, 'kind' | 'event'>): AlertKind {
  return kind === 'event' ? 'step' : (CONTENT[event]?.[0] ?? 'answer');
}

/** Grouped by dossier, the one that moved last first; rows come the latest first. */
export function groups(rows: readonly InboxRow[], workflows: ReadonlyMap<string, Workflow>): AlertGroupView[] {
  const found = new Map<string, AlertGroupView>();
  for (const row of rows) {
    const group = found.get(row.dossierId) ?? groupOf(row);
    group.alerts.push(alertOf(row, workflows.get(row.workflowHash)));
    group.unread += row.unread ? 1 : 0;
    found.set(row.dossierId, group);
  }
  return [...found.values()];
}

function groupOf({ dossierId, contractId, contract, entity, year, campaign }: InboxRow): AlertGroupView {
  return { dossierId, contractId, contractName: contract, entityName: entity, year, campaignLabel: campaign, unread: 0, alerts: [] };
}

function alertOf(row: InboxRow, workflow: Workflow | undefined): AlertView {
  const { at, actor, actorName, question, unread } = row;
  const who = actor === 'clock' ? CLOCK_NAME : actorName;
  return { at: at.toISOString(), who, kind: kindOf(row), label: labelOf(row, workflow), unread, question };
}

function labelOf({ kind, event, count }: InboxRow, workflow: Workflow | undefined): string {
  if (kind === 'event') return workflow ? happened(workflow, event) : event;
  const [, one, many] = CONTENT[event] ?? ['answer', 'modification', 'modifications'];
  return `${count} ${count > 1 ? many : one}`;
}
