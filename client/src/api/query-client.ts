import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

const RETRIES = 2;

/** A refusal is an answer: only silence and breakdowns are worth asking again. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < RETRIES && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 15_000 }, mutations: { retry: false } },
  });
}
