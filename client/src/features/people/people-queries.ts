import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type EstablishmentPeopleView } from '../../api/types.js';

const KEY = ['establishments'] as const;

export const establishmentsQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => fetchData('GET /api/administered-establishments', { signal }),
});

type PeopleOf = UseQueryOptions<EstablishmentPeopleView, Error, EstablishmentPeopleView, readonly string[]>;

/** Who acts for one of them. */
export const peopleOfQuery = (id: string): PeopleOf => ({
  queryKey: [...KEY, id],
  queryFn: ({ signal }) => fetchData('GET /api/administered-establishments/{id}', { params: { id }, signal }),
});
