import { ApiProblem } from '../../../api/problem.js';
import { type DocumentView, type DossierView, type QuestionStateView } from '../../../api/types.js';

export interface DocumentToUpload {
  readonly dossierId: string;
  readonly key: string;
  readonly evidence: string | null;
  readonly file: File;
}

export interface Deposited {
  readonly document: DocumentView;
  readonly states: readonly QuestionStateView[];
  readonly progress: DossierView['progress'];
  readonly contentRev: number;
}

/** Sends one file, telling how far it is (0 to 100). `fetch` cannot tell, hence the older object. */
export function uploadDocument(upload: DocumentToUpload, onProgress: (percent: number) => void): Promise<Deposited> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/dossiers/${encodeURIComponent(upload.dossierId)}/documents`);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('x-requested-with', 'e-cars');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.floor((100 * loaded) / total));
    };
    request.onload = () => {
      const body = request.response as unknown;
      if (request.status >= 200 && request.status < 300) resolve(body as Deposited);
      else reject(new ApiProblem(request.status, typeof body === 'object' && body !== null ? body : {}));
    };
    request.onerror = () => {
      reject(new ApiProblem(0, { code: 'network' }));
    };
    request.send(bodyOf(upload));
  });
}

/** Fields before the file: the server knows where it goes before it reads it. */
function bodyOf({ key, evidence, file }: DocumentToUpload): FormData {
  const body = new FormData();
  body.set('key', key);
  if (evidence !== null) body.set('evidence', evidence);
  body.set('file', file, file.name);
  return body;
}
