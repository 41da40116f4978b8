import { questionKey } from '../../../forms/index.js';
import { type LibraryReading } from '../library/library.reading.js';
import { establishmentView } from '../library/library.presenter.js';
import { type LibraryRow } from '../library/library.store.js';
import { DistinctPaths, folderName, questionFolder } from './folder-names.js';
import { CONTRACT, type ManifestLine } from './manifest.js';

/** Which documents are wanted: all, those of one question, or those of one level. */
export interface ArchiveScope {
  readonly key?: string;
  readonly level?: LibraryRow['level'];
}

const STATUSES: Readonly<Record<LibraryRow['verdict'], ManifestLine['status']>> = {
  safe: 'présent',
  'not-scanned': 'présent',
  pending: 'analyse en cours',
  infected: 'refusé par l’antivirus',
  error: 'analyse impossible',
};

/** Every document of a library with its place in the archive; those that are not handed over have no path. */
export function archivePlan(reading: LibraryReading, scope: ArchiveScope): ManifestLine[] {
  const paths = new DistinctPaths();
  return reading.rows
    .filter((row) => isWanted(row, scope))
    .map((row) => {
      const place = placeOf(row, reading);
      const status = row.withdrawn_at === null ? STATUSES[row.verdict] : 'retiré';
      return { status, place, row, path: status === 'présent' ? paths.take(place, row.name) : '' };
    });
}

function isWanted(row: LibraryRow, { key, level }: ArchiveScope): boolean {
  return (key === undefined || keyOf(row) === key) && (level === undefined || row.level === level);
}

function keyOf({ question_id, instance }: LibraryRow): string | undefined {
  return question_id === null ? undefined : questionKey(question_id, instance);
}

function placeOf(row: LibraryRow, { form, establishments }: LibraryReading): string {
  if (row.level === 'contract') return CONTRACT;
  if (row.level === 'reference') return 'Documents de référence';
  return row.level === 'question' ? questionPlace(row, form) : establishmentPlace(row, establishments);
}

function questionPlace(row: LibraryRow, form: LibraryReading['form']): string {
  const key = keyOf(row) ?? '';
  const question = form?.questions.get(key);
  return question ? questionFolder(question) : folderName(key);
}

function establishmentPlace({ organisation_id }: LibraryRow, establishments: LibraryReading['establishments']): string {
  const establishment = establishments.find(({ id }) => id === organisation_id);
  return `Documents de l’établissement/${establishment ? folderName(establishmentView(establishment).label) : 'Autre établissement'}`;
}
