import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

const RETRIES = 2;

/** A refusal is an answer: only silence and breakdowns are worth asking again. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < RETRIES && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Without network a request fails and is told, instead of waiting for it without a word; a reading is tried again when it is back.
      queries: { retry: worthRetrying, staleTime: 15_000, networkMode: 'always', refetchOnReconnect: true },
      // An act is never kept to leave later by itself, when nobody expects it any more.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
