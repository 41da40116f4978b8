import { questionKey } from '../../../forms/index.js';
import { type DocumentLevel } from '../../../workflows/index.js';
import { documentView } from '../../dossiers/index.js';
import { type EstablishmentView, type LibraryDocumentView, type LibraryLevelView } from '../dto/library.view.js';
import { levelsOf, reasonsAgainstLevel, reasonsAgainstWithdrawing, reasonsAtLevel } from '../permission.js';
import { type Establishment, type Place } from '../place.js';
import { type Remover } from '../remover.js';
import { type LibraryReading } from './library.reading.js';
import { type LibraryRow } from './library.store.js';

/** The levels at which the workflow lets somebody add documents, and those that hold some already. */
export function libraryLevels({ view, rows, establishments }: LibraryReading): LibraryLevelView[] {
  const levels = new Set<DocumentLevel>([...levelsOf(view.subject.workflow.definition), ...rows.map(({ level }) => level)]);
  return [...levels].map((level) => {
    const reasons = reasonsAgainstLevel(view, level);
    const open = level === 'establishment' ? establishments.filter((found) => isOpen(found, view)) : [];
    return { level, attachable: reasons.length === 0, reasons, establishments: open.map(establishmentView) };
  });
}

export function libraryDocuments({ view, form, rows, establishments }: LibraryReading, remover: Remover): LibraryDocumentView[] {
  return rows.map((row) => {
    const establishment = establishments.find(({ id }) => id === row.organisation_id);
    const question = row.question_id === null ? undefined : form?.questions.get(questionKey(row.question_id, row.instance));
    const reasons = reasonsAgainstWithdrawing(view, { level: row.level, question, establishment }, row, remover);
    return libraryDocument(row, establishment, reasons);
  });
}

export function establishmentView({ id, instance, finess, name }: Establishment): EstablishmentView {
  const kind = instance.startsWith('et:') ? 'ET' : 'EJ';
  return { id, label: [kind, finess, name].filter(Boolean).join(' - ') };
}

function libraryDocument(
  row: LibraryRow,
  establishment: Establishment | undefined,
  reasons: LibraryDocumentView['reasons'],
): LibraryDocumentView {
  const { sha256, infection, scan_failure: scanFailure } = row;
  const standing = establishment ? establishmentView(establishment) : null;
  const held = { establishment: standing, sha256, infection, scanFailure };
  return Object.assign(documentView(row), { ...held, withdrawable: reasons.length === 0, reasons });
}

function isOpen(establishment: Place['establishment'], view: LibraryReading['view']): boolean {
  return reasonsAtLevel(view, 'attach', { level: 'establishment', establishment }).length === 0;
}
