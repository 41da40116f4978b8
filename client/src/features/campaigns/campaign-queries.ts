import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type CampaignRow, type CampaignView, type TemplateRow, type WorkflowRow } from '../../api/types.js';

export const campaignsQuery = queryOptions<CampaignRow[]>({
  queryKey: ['campaigns'],
  queryFn: ({ signal }) => fetchData('GET /api/campaigns', { signal }),
});

export const campaignQuery = (id: string): UseQueryOptions<CampaignView, Error, CampaignView, string[]> =>
  queryOptions({
    queryKey: ['campaigns', id],
    queryFn: ({ signal }) => fetchData('GET /api/campaigns/{id}', { signal, params: { id } }),
  });

export const templatesQuery = queryOptions<TemplateRow[]>({
  queryKey: ['templates'],
  queryFn: ({ signal }) => fetchData('GET /api/templates', { signal }),
});

export const workflowsQuery = queryOptions<WorkflowRow[]>({
  queryKey: ['workflow-definitions'],
  queryFn: ({ signal }) => fetchData('GET /api/workflow-definitions', { signal }),
});
