import { fetchData } from '../../api/http.js';
import { type DocumentView, type LibraryDocumentView } from '../../api/types.js';
import { type Place } from './upload-document.js';
import { UploadQueue } from './upload-queue.js';

const SHELF = new Map<string, UploadQueue>();

/** The one queue of a person for a place: a file stays chosen as long as the page lives, however one walks about meanwhile. */
export function queueOf(personId: string, dossierId: string, { level, key, evidence, organisation }: Place): UploadQueue {
  const name = JSON.stringify([personId, dossierId, level, key ?? null, evidence ?? null, organisation ?? null]);
  const queue = SHELF.get(name) ?? new UploadQueue();
  SHELF.set(name, queue);
  return queue;
}

/** Wherever it was given. */
export function forgetUpload(documentId: string): void {
  SHELF.forEach((queue) => {
    queue.forget(documentId);
  });
}

interface Sent {
  readonly place: Place;
  readonly file: File;
  readonly known: ReadonlySet<string>;
}

/** The document that a cut sending left there after all. */
export async function hasArrived(dossierId: string, sent: Sent): Promise<boolean> {
  const { documents } = await fetchData('GET /api/dossiers/{id}/library', { params: { id: dossierId } });
  return documents.some((document) => isIt(document, sent));
}

function isIt(document: LibraryDocumentView, { place, file, known }: Sent): boolean {
  const fresh = !known.has(document.id) && document.name === file.name && document.size === file.size;
  return fresh && isAt(document, place);
}

function isAt({ level, key, evidence, establishment }: DocumentView & Partial<LibraryDocumentView>, place: Place): boolean {
  const same = level === place.level && key === (place.key ?? null) && evidence === (place.evidence ?? null);
  return same && (level !== 'establishment' || establishment?.id === place.organisation);
}
