import { fetchData } from '../../../api/http.js';
import { type SavedAnswerView } from '../../../api/types.js';
import { bodyOf, type TypedAnswer } from './typed-answer.js';

/** A silence longer than this is a cut: what was sent is asked about again. */
const PATIENCE = 60_000;

export interface AnswerToSave {
  readonly dossierId: string;
  readonly key: string;
  readonly typed: TypedAnswer;
  /** The version that the typing started from; 0 when there was no answer. */
  readonly version: number;
}

/** Saves one answer over the version that was read: 412 when a colleague was faster, 422 when its schema refuses it. */
export function saveAnswer({ dossierId, key, typed, version }: AnswerToSave): Promise<SavedAnswerView> {
  return fetchData('PUT /api/dossiers/{id}/answers/{key}', {
    params: { id: dossierId, key },
    body: { ...bodyOf(typed), ...(typed.carried && { carried: true }) },
    ifMatch: `"${String(version)}"`,
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** A value that its schema refuses is kept as a draft (T11): shown again on return, never counted. */
export async function keepDraft({ dossierId, key, typed, version }: AnswerToSave): Promise<void> {
  await fetchData('PUT /api/dossiers/{id}/answers/{key}/draft', {
    params: { id: dossierId, key },
    body: { ...bodyOf(typed), baseVersion: version },
  });
}

export async function dropDraft(dossierId: string, key: string): Promise<void> {
  await fetchData('DELETE /api/dossiers/{id}/answers/{key}/draft', { params: { id: dossierId, key } });
}
