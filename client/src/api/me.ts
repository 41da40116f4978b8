import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { fetchData } from './http.js';
import { type MeView } from './types.js';

/** The person, the region, the rights, the menu. A closed session is told (401), not waited for: the shell decides what to show. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchData('GET /api/me', { signal, reopen: false }),
  staleTime: 5 * 60_000,
});

/** For pages under the signed-in shell, which has already loaded it. */
export function useMe(): MeView {
  return useSuspenseQuery(meQuery).data;
}
