import { queryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';

/** How much is new to me: asked at most once a minute, and when the window comes back. */
export const unreadQuery = queryOptions({
  queryKey: ['alerts', 'unread'],
  queryFn: ({ signal }) => fetchData('GET /api/alerts/unread', { signal, reopen: false }),
  staleTime: 60_000,
});
