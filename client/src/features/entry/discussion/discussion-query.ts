import { type QueryClient, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { fetchData } from '../../../api/http.js';
import { type DiscussionView } from '../../../api/types.js';
import { FOLLOW_EVERY, type Reading } from '../../../forms/dossier/queries.js';

/** Which question's discussion. */
export interface Thread {
  readonly dossierId: string;
  readonly question: string;
}

export const discussionQuery = ({ dossierId, question }: Thread): Reading<DiscussionView> & { refetchInterval: number } => ({
  queryKey: ['discussion', dossierId, question],
  queryFn: ({ signal }) =>
    fetchData('GET /api/dossiers/{id}/questions/{key}/discussion', { params: { id: dossierId, key: question }, signal }),
  refetchInterval: FOLLOW_EVERY,
});

/** What somebody does in a discussion: each act answers the discussion as it then stands. */
export type DiscussionAct =
  | { readonly kind: 'write'; readonly id: string; readonly audience: string; readonly text: string }
  | { readonly kind: 'edit'; readonly id: string; readonly text: string }
  | { readonly kind: 'remove'; readonly id: string };

export function useDiscussionAct(thread: Thread): UseMutationResult<DiscussionView, Error, DiscussionAct> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: DiscussionAct) => send(thread, act),
    // Without a network it fails, and says so, instead of waiting without a word.
    networkMode: 'always',
    onSuccess: (view) => keep(client, thread, view),
  });
}

/** A reading that was on its way is older than what was just answered. */
async function keep(client: QueryClient, thread: Thread, view: DiscussionView): Promise<void> {
  const { queryKey } = discussionQuery(thread);
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, view);
}

function send({ dossierId, question }: Thread, act: DiscussionAct): Promise<DiscussionView> {
  const params = { id: dossierId, key: question, messageId: act.id };
  if (act.kind === 'write') {
    const { id, audience, text } = act;
    return fetchData('POST /api/dossiers/{id}/questions/{key}/discussion', { params, body: { id, audience, text } });
  }
  if (act.kind === 'remove') return fetchData('DELETE /api/dossiers/{id}/questions/{key}/discussion/{messageId}', { params });
  return fetchData('PUT /api/dossiers/{id}/questions/{key}/discussion/{messageId}', { params, body: { text: act.text } });
}
