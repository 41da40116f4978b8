import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type LegalEntityView } from '../../api/types.js';

export const legalEntityQuery = (finess: string): UseQueryOptions<LegalEntityView, Error, LegalEntityView, string[]> =>
  queryOptions({
    queryKey: ['legal-entity', finess],
    queryFn: ({ signal }) => fetchData('GET /api/legal-entities/{finess}', { signal, params: { finess } }),
  });
