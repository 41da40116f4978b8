import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type AlertsView } from '../../api/types.js';
import { type AlertsAddress } from './use-alerts-address.js';

export const alertsQuery = ({
  kind,
  unread,
  page,
}: AlertsAddress): UseQueryOptions<AlertsView, Error, AlertsView, (string | number | boolean | null)[]> =>
  queryOptions({
    queryKey: ['alerts', 'list', kind, unread, page],
    queryFn: ({ signal }) =>
      fetchData('GET /api/alerts', { signal, query: { kind: kind ?? undefined, only: unread ? 'unread' : undefined, page } }),
  });

/** Noted once for each arrival on the page. */
export const visitQuery = queryOptions({
  queryKey: ['alerts', 'visit'],
  queryFn: ({ signal }) => fetchData('POST /api/alerts/visits', { signal, body: {} }),
  staleTime: 30 * 60_000,
});

export const preferencesQuery = queryOptions({
  queryKey: ['alerts', 'preferences'],
  queryFn: ({ signal }) => fetchData('GET /api/alerts/preferences', { signal }),
});
