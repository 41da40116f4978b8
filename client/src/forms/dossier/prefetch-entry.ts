import { type QueryClient } from '@tanstack/react-query';
import { answersQuery, dossierQuery, formQuery, type Reading, validatorsQuery } from './queries.js';

/** Everything « Saisir les indicateurs » needs, fetched while the reader is still reading the contract. */
export async function prefetchEntry(client: QueryClient, dossierId: string): Promise<void> {
  void import('../question-form.js');
  void fetchAhead(client, dossierQuery(dossierId));
  void fetchAhead(client, answersQuery(dossierId));
  const form = await fetchAhead(client, formQuery(dossierId));
  if (form) await fetchAhead(client, validatorsQuery(form.view.validators));
}

/** A reading that fails here is simply made again, and told, by the page that needs it. */
function fetchAhead<Stored, Shown>(
  client: QueryClient,
  { queryKey, queryFn, staleTime }: Reading<Stored, Shown>,
): Promise<Stored | undefined> {
  return client.query({ queryKey, queryFn, staleTime: staleTime ?? 5000 }).catch(() => undefined);
}
