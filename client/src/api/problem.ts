import { type AnswerView, type FieldProblem, type Reason } from './types.js';

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  message?: string;
  reasons?: Reason[];
  errors?: FieldProblem[];
  theirs?: AnswerView | null;
}

/** A request the server refused, or never answered (status 0, code `network`). `code` is stable: branch on it, never on a sentence. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly detail: string | null;
  readonly reasons: readonly Reason[];
  readonly errors: readonly FieldProblem[];
  readonly theirs: AnswerView | null;

  constructor(
    readonly status: number,
    body: ProblemBody,
  ) {
    super(body.title ?? body.message ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.code = body.code ?? `http.${status}`;
    this.detail = body.detail ?? null;
    this.reasons = body.reasons ?? [];
    this.errors = body.errors ?? [];
    this.theirs = body.theirs ?? null;
  }
}

/** Reads a problem document; an answer that is not one (a proxy's page) still becomes a problem, by its status. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  return new ApiProblem(response.status, typeof body === 'object' && body !== null ? body : {});
}

export function isProblem(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}
