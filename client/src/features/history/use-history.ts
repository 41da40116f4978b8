import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type DossierView, type MovementView } from '../../api/types.js';

interface History {
  readonly movements: readonly MovementView[];
  /** Null once the beginning is on the screen. */
  readonly older: { readonly read: () => void; readonly pending: boolean } | null;
  readonly error: Error | null;
}

/** The history, a page at a time; read anew from the top when the dossier moves. Until then, what the dossier already told. */
export function useHistory({ id, version, contentRev, movements }: DossierView): History {
  const {
    data,
    error,
    hasNextPage,
    isFetching: pending,
    fetchNextPage,
  } = useInfiniteQuery({
    queryKey: ['dossier', id, 'history', version, contentRev],
    queryFn: ({ pageParam, signal }) =>
      fetchData('GET /api/dossiers/{id}/history', { params: { id }, query: { before: pageParam }, signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  // Whatever is being read: a page asked for beside another would end the other’s reading.
  const read = (): void => {
    if (!pending) void fetchNextPage();
  };
  return {
    movements: data?.pages.flatMap((page) => page.movements) ?? movements,
    older: data && !hasNextPage ? null : { read, pending },
    error,
  };
}
