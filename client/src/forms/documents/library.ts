import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type LibraryView } from '../../api/types.js';
import { FOLLOW_EVERY, type Reading } from '../dossier/queries.js';

/** Every document and tombstone of a dossier, and what this person may add, replace or withdraw. */
export const libraryQuery = (dossierId: string): Reading<LibraryView> => ({
  queryKey: ['dossier', dossierId, 'library'],
  queryFn: ({ signal }) => fetchData('GET /api/dossiers/{id}/library', { params: { id: dossierId }, signal }),
});

/** It follows what colleagues, the agency and the antivirus do. */
export function useLibrary(dossierId: string): LibraryView {
  return useSuspenseQuery({ ...libraryQuery(dossierId), refetchInterval: FOLLOW_EVERY }).data;
}

/** For a screen that has its documents already: what the library adds to them, once it is there. */
export function useLibraryDetails(dossierId: string): LibraryView | undefined {
  return useQuery({ ...libraryQuery(dossierId), refetchInterval: FOLLOW_EVERY }).data;
}
