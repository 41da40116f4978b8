import { type QueryClient, queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';
import { type DelegablePartsView, type DelegationsView, type NewDelegation } from './types.js';

/** Given, received, to sign, and what one may delegate. */
export const delegationsQuery = queryOptions<DelegationsView>({
  queryKey: ['delegations'],
  queryFn: ({ signal }) => fetchData('GET /api/delegations', { signal }),
});

/** What a delegation on one contract may be limited to. */
export function partsQuery(membershipId: string, contractId: string): UseQueryOptions<DelegablePartsView> {
  return queryOptions<DelegablePartsView>({
    queryKey: [...delegationsQuery.queryKey, 'parts', membershipId, contractId],
    queryFn: ({ signal }) => fetchData('GET /api/delegations/parts', { query: { membershipId, contractId }, signal }),
  });
}

/** The delegator's signature. Refusals: `identity.signature-refused`, `delegation.refused` with its reasons. */
export function signDelegation(delegation: NewDelegation): Promise<DelegationsView> {
  return fetchData('POST /api/delegations', { body: delegation });
}

/** The delegate's signature. */
export function acceptDelegation(id: string, password: string): Promise<DelegationsView> {
  return fetchData('POST /api/delegations/{id}/acceptance', { params: { id }, body: { password, confirmed: true } });
}

export function declineDelegation(id: string): Promise<DelegationsView> {
  return fetchData('POST /api/delegations/{id}/refusal', { params: { id } });
}

export function revokeDelegation(id: string): Promise<DelegationsView> {
  return fetchData('POST /api/delegations/{id}/revocation', { params: { id } });
}

/** What is allowed changes with it, on every screen: all that was read is read again. */
export async function keepDelegations(queries: QueryClient, delegations: DelegationsView): Promise<void> {
  queries.setQueryData(delegationsQuery.queryKey, delegations);
  await queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== delegationsQuery.queryKey[0], refetchType: 'none' });
}
