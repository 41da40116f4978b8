import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';
import { type ProblemText, useProblemText } from './problem-text.js';

interface View<T> {
  data: T | undefined;
  problem: ProblemText | null;
  /** Not there, or not for this person: the two read alike. */
  absent: boolean;
  retry: () => void;
}

/** A query, ready for `QueryView`. */
export function useView<T, E extends Error, D, K extends QueryKey>(options: UseQueryOptions<T, E, D, K>): View<D> {
  const problemText = useProblemText();
  const { data, error, refetch } = useQuery(options);
  return { data, problem: error === null ? null : problemText(error), absent: isAbsent(error), retry: () => void refetch() };
}

const isAbsent = (error: Error | null): boolean => error instanceof ApiProblem && (error.status === 404 || error.status === 403);
