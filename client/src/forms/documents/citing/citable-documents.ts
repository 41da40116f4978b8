import { fetchData } from '../../../api/http.js';
import { type DocumentView } from '../../../api/types.js';
import { dossierQuery, type Reading } from '../../dossier/queries.js';
import { type Place } from '../upload-document.js';

/** The documents that may serve once more in this dossier, by name. */
export const citableQuery = (dossierId: string): Reading<DocumentView[]> => ({
  queryKey: [...dossierQuery(dossierId).queryKey, 'citable'],
  queryFn: ({ signal }) => fetchData('GET /api/dossiers/{id}/citable-documents', { params: { id: dossierId }, signal }),
});

/** Whether a document is already what it would be cited as. */
export function standsAt({ level, key, evidence, year }: DocumentView, place: Place, currentYear: number): boolean {
  const here = level === place.level && key === (place.key ?? null) && evidence === (place.evidence ?? null);
  return here && year === currentYear;
}

/** Every word of the search is in what is told of the document, whatever its accents. */
export function isFound(told: string, search: string): boolean {
  const text = plain(told);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase();
}
