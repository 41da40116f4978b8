import { type ExpectedPieceView } from '../dto/library.view.js';
import { type LibraryRow } from '../library/library.store.js';

/** What became of one document in an archive. */
export interface ManifestLine {
  readonly status: 'présent' | 'retiré' | 'refusé par l’antivirus' | 'analyse en cours' | 'analyse impossible' | 'fichier introuvable';
  /** Where it is in the archive, when it is. */
  readonly path: string;
  readonly place: string;
  readonly row: LibraryRow;
}

const HEADINGS = [
  ...['Statut', 'Chemin', 'Emplacement', 'Pièce attendue', 'Document', 'Taille (octets)', 'SHA-256'],
  ...['Année', 'Déposé le', 'Déposé par', 'Macros', 'Antivirus', 'Remarque'],
];
const TOO_LARGE = 'plus grand que ce que l’antivirus accepte';
const BYTE_ORDER_MARK = '\uFEFF';
/** The folder of the contract's own documents. */
export const CONTRACT = 'Documents du contrat';
/** A cell that starts so would be computed by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

const VERDICTS: Readonly<Record<LibraryRow['verdict'], string>> = {
  safe: 'sain',
  'not-scanned': 'non analysé',
  pending: 'en cours',
  infected: 'infecté',
  error: 'impossible',
};

/** The list that goes with an archive: every document with its hash, then every piece that is missing. */
export function manifest(lines: readonly ManifestLine[], missing: readonly ExpectedPieceView[]): string {
  const rows = [HEADINGS, ...lines.map(cells), ...missing.map(missingCells)];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cells({ status, path, place, row }: ManifestLine): string[] {
  const { evidence, name, size, sha256, year, created_at, author_name, has_macros, verdict } = row;
  const told = [status, path, place, evidence ?? '', name, size, sha256, String(year ?? '')];
  return [...told, created_at.toISOString(), author_name, has_macros ? 'oui' : 'non', VERDICTS[verdict], remark(row)];
}

function remark({ withdrawn_at, withdrawn_by_name, withdrawal_reason, infection, scan_failure }: LibraryRow): string {
  if (withdrawn_at === null) return infection ?? (scan_failure === 'too-large' ? TOO_LARGE : '');
  return `Retiré le ${withdrawn_at.toISOString()} par ${withdrawn_by_name ?? ''}\u00a0: ${withdrawal_reason ?? ''}`;
}

function missingCells({ level, code, question, entity, label }: ExpectedPieceView): string[] {
  const place = level === 'contract' ? CONTRACT : [entity, [code, question].filter(Boolean).join(' - ')].filter(Boolean).join(' / ');
  return ['pièce manquante', '', place, label, ...Array.from({ length: HEADINGS.length - 4 }, () => '')];
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
