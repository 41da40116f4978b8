import { queryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';

const STILL_FRESH = 30_000;

/** What is asked for before a signature; a session that is to sign grows old while the page is read. */
export const signatureQuery = queryOptions({
  queryKey: ['signature'],
  queryFn: ({ signal }) => fetchData('GET /api/me/signature', { signal }),
  refetchInterval: ({ state }) => (state.data?.by === 'session' ? STILL_FRESH : false),
});
