import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fetchData } from '../../../api/http.js';
import { type WorkflowRow } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { campaignPath } from '../campaign-paths.js';
import { campaignQuery, campaignsQuery } from '../campaign-queries.js';
import { type CampaignDraft, EMPTY_DRAFT, type Offer, toNewCampaign } from './campaign-draft.js';
import { draftErrors } from './draft-errors.js';

export interface CampaignForm {
  draft: CampaignDraft;
  change: (part: Partial<CampaignDraft>) => void;
  workflow: WorkflowRow | undefined;
  errors: readonly FieldError[];
  problem: Error | null;
  pending: boolean;
  submit: (event: SyntheticEvent) => void;
}

/** The draft, its checks on submit, and the creation that leads to the campaign's page. */
export function useCampaignForm({ workflows }: Offer): CampaignForm {
  const text = campaignsWords.form.errors;
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const workflow = workflows.find(({ hash }) => hash === draft.workflowHash);
  const create = useMutation({
    mutationFn: () => fetchData('POST /api/campaigns', { body: toNewCampaign(draft, workflow) }),
    onSuccess: async (campaign) => {
      queryClient.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      await queryClient.invalidateQueries({ queryKey: campaignsQuery.queryKey, exact: true });
      await navigate(campaignPath(campaign.id), { state: { created: true } });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const found = draftErrors(draft, workflow, text);
    setErrors(found);
    if (found.length === 0 && !create.isPending) create.mutate();
  };
  const change = (part: Partial<CampaignDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return { draft, change, workflow, errors, problem: create.error, pending: create.isPending, submit };
}
