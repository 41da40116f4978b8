/**
 * What is wrong with a document written by a user (workflow, template), told to the person who wrote it.
 * `code` is stable and English; `message` is a French sentence; `pointer` is an RFC 6901 pointer to the place.
 */
export interface Problem {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export function isBlocking(problem: Problem): boolean {
  return problem.severity === 'error';
}
