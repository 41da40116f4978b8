import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';
import { type ProblemText, useProblemText } from './problem-text.js';

interface View<T> {
  data: T | undefined;
  problem: ProblemText | null;
  retry: () => void;
}

/** A query, ready for `QueryView`. What is absent, or not this person's, goes to the page for that. */
export function useView<T, E extends Error, D, K extends QueryKey>(options: UseQueryOptions<T, E, D, K>): View<D> {
  const problemText = useProblemText();
  const { data, error, refetch } = useQuery({ ...options, throwOnError: isAbsent });
  return { data, problem: error === null ? null : problemText(error), retry: () => void refetch() };
}

const isAbsent = (error: Error): boolean => error instanceof ApiProblem && (error.status === 404 || error.status === 403);
