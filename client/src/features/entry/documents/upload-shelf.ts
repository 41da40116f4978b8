import { fetchData } from '../../../api/http.js';
import { type AnswersView, type DocumentView } from '../../../api/types.js';
import { type DocumentToUpload } from './upload-document.js';

/** A file whose sending was cut, with the documents that were already there: it stays chosen as long as the page lives. */
export interface ShelvedUpload {
  readonly upload: DocumentToUpload;
  readonly known: ReadonlySet<string>;
}

const SHELF = new Map<string, ShelvedUpload>();

export const shelf = {
  of: (place: string): ShelvedUpload | undefined => SHELF.get(place),
  put: (place: string, shelved: ShelvedUpload): void => void SHELF.set(place, shelved),
  clear: (place: string): void => void SHELF.delete(place),
};

export function placeOf({ dossierId, key, evidence }: Omit<DocumentToUpload, 'file'>): string {
  return JSON.stringify([dossierId, key, evidence]);
}

export function idsOf(view: AnswersView | undefined): ReadonlySet<string> {
  return new Set(view?.documents.map(({ id }) => id));
}

/** The document that a cut sending left there after all: it is not sent twice. */
export async function arrived({ upload, known }: ShelvedUpload): Promise<boolean> {
  const { dossierId, key, evidence, file } = upload;
  const { documents } = await fetchData('GET /api/dossiers/{id}/answers', { params: { id: dossierId } });
  const isIt = (document: DocumentView): boolean =>
    !known.has(document.id) &&
    document.key === key &&
    document.evidence === evidence &&
    document.name === file.name &&
    document.size === file.size;
  return documents.some(isIt);
}
