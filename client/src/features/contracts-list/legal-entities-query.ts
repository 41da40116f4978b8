import { keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type LegalEntityPage } from '../../api/types.js';
import { type ListAddress, sortParameter } from './list-address.js';

/** One page of the legal entities I work for; the page shown stays while the next one arrives. */
export const legalEntitiesQuery = (
  address: ListAddress,
): UseQueryOptions<LegalEntityPage, Error, LegalEntityPage, (string | ListAddress)[]> =>
  queryOptions({
    queryKey: ['legal-entities', address],
    queryFn: ({ signal }) =>
      fetchData('GET /api/legal-entities', {
        signal,
        query: { search: address.search, state: address.state, sort: sortParameter(address.sort), page: address.page, size: 20 },
      }),
    placeholderData: keepPreviousData,
  });
