import { type QueryClient } from '@tanstack/react-query';
import { type AnswersView, type LibraryView } from '../../api/types.js';
import { answersQuery } from '../dossier/queries.js';
import { type Versioned } from '../dossier/versioned.js';
import { libraryQuery } from './library.js';

/** The documents that this page has seen. */
export function knownDocuments(client: QueryClient, dossierId: string): ReadonlySet<string> {
  const answers = client.getQueryData<Versioned<AnswersView>>(answersQuery(dossierId).queryKey)?.view.documents ?? [];
  const library = client.getQueryData<LibraryView>(libraryQuery(dossierId).queryKey)?.documents ?? [];
  return new Set([...answers, ...library].map(({ id }) => id));
}
