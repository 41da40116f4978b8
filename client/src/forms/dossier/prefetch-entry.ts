import { type QueryClient } from '@tanstack/react-query';
import { answersQuery, dossierQuery, formQuery, validatorsQuery } from './queries.js';

/** Everything « Saisir les indicateurs » needs, fetched while the reader is still reading the contract. */
export async function prefetchEntry(client: QueryClient, dossierId: string): Promise<void> {
  void import('../question-form.js');
  void client.prefetchQuery(dossierQuery(dossierId));
  void client.prefetchQuery(answersQuery(dossierId));
  const form = await client.ensureQueryData(formQuery(dossierId)).catch(() => undefined);
  if (form) await client.prefetchQuery(validatorsQuery(form.view.validators));
}
