import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { useAnnounce } from '../../ui/announcer.js';

export interface Mark {
  upTo: string;
  dossierId?: string;
  /** What is said aloud once it is done. */
  said: string;
}

/** Marks as read what the page shows: of one contract, or all of it. */
export function useMarkRead(): UseMutationResult<{ unread: number }, Error, Mark> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ upTo, dossierId }: Mark) => fetchData('POST /api/alerts/read', { body: { upTo, dossierId } }),
    onSuccess: async (_, { said }) => {
      await queries.invalidateQueries({ queryKey: ['alerts'], predicate: ({ queryKey }) => queryKey[1] !== 'visit' });
      announce(said);
    },
  });
}
