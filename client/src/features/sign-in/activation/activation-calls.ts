import { type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../../api/http.js';
import { type ActivationView } from '../../../api/types.js';

/** Whose account the link opens; looking uses nothing up. */
export const activationQuery = (token: string): UseQueryOptions<ActivationView> => ({
  queryKey: ['activation', token],
  queryFn: ({ signal }) => fetchData('POST /api/activation/check', { body: { token }, signal, reopen: false }),
  gcTime: 0,
});

export async function activate(token: string, password: string): Promise<void> {
  await fetchData('POST /api/activation', { body: { token, password }, reopen: false });
}
