import { pageOwner } from '../../api/page-owner.js';
import { ApiProblem } from '../../api/problem.js';
import { type DepositedDocumentView, type LibraryLevelView } from '../../api/types.js';

/** Where a document goes: a question and the piece that it is, or another level of the dossier. */
export interface Place {
  readonly level: LibraryLevelView['level'];
  readonly key?: string;
  readonly evidence?: string | null;
  /** The establishment that it belongs to. */
  readonly organisation?: string;
}

export interface DocumentToUpload {
  /** Chosen here: browsers send again by themselves what a connection lost, and it is written once. */
  readonly id: string;
  readonly dossierId: string;
  readonly place: Place;
  readonly replaces?: { readonly id: string; readonly reason: string };
  readonly file: File;
}

/** Sends one file, telling how far it is (0 to 100). `fetch` cannot tell, hence the older object. */
export function uploadDocument(upload: DocumentToUpload, onProgress: (percent: number) => void): Promise<DepositedDocumentView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/dossiers/${encodeURIComponent(upload.dossierId)}/documents`);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('x-requested-with', 'e-cars');
    for (const [name, value] of Object.entries(pageOwner.header)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.floor((100 * loaded) / total));
    };
    request.onload = () => {
      const body = request.response as unknown;
      if (request.status >= 200 && request.status < 300) resolve(body as DepositedDocumentView);
      else reject(new ApiProblem(request.status, typeof body === 'object' && body !== null ? body : {}));
    };
    request.onerror = () => {
      reject(new ApiProblem(0, { code: 'network' }));
    };
    request.send(bodyOf(upload));
  });
}

/** Fields before the file: the server knows where it goes before it reads it. */
function bodyOf({ id, place, replaces, file }: DocumentToUpload): FormData {
  const body = new FormData();
  const { level, key, evidence, organisation } = place;
  const fields = { id, level, key, evidence, organisation, replaces: replaces?.id, reason: replaces?.reason };
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string' && value !== '') body.set(name, value);
  body.set('file', file, file.name);
  return body;
}
