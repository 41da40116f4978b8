import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { fetchData } from '../../../api/http.js';
import { type Routes } from '../../../api/routes.js';
import { type CampaignEventView } from '../../../api/types.js';
import { campaignsQuery } from '../campaign-queries.js';

export type Outcome = Routes['POST /api/campaigns/{id}/events'];

interface Act {
  event: CampaignEventView;
  /** One per confirmation: a retry after a cut does the act once. */
  idempotencyKey: string;
}

/** Sends an event to every contract of the campaign; the page then reads its new states. */
export function useCampaignEvent(id: string): UseMutationResult<Outcome, Error, Act> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ event, idempotencyKey }: Act) =>
      fetchData('POST /api/campaigns/{id}/events', { params: { id }, body: { event: event.event }, idempotencyKey }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: campaignsQuery.queryKey }),
  });
}
