import { queryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';

/** What anybody may read before signing in: notices, support, the rules of the password. */
export const publicSignInQuery = queryOptions({
  queryKey: ['public', 'sign-in'],
  queryFn: ({ signal }) => fetchData('GET /api/public/sign-in', { signal, reopen: false }),
  staleTime: 10 * 60_000,
});
