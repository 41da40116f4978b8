import { type Template } from '../../forms/index.js';
import { type Workflow } from '../../workflows/index.js';
import { type Campaign, type FollowedDossier } from './campaign.store.js';
import { type CampaignRow, type CampaignView } from './dto/campaign.view.js';
import { type Approached, averageRate, campaignEvents, dossierRow, histogram, stateCounts } from './followed.js';

export function campaignRow(
  { id, label, year, contract_type }: Campaign,
  dossiers: readonly FollowedDossier[],
  workflow: Workflow,
): CampaignRow {
  return {
    id,
    label,
    year,
    contractType: contract_type,
    dossiers: dossiers.length,
    states: stateCounts(dossiers, workflow),
    averageRate: averageRate(dossiers, workflow),
  };
}

interface Reading {
  readonly approached: readonly Approached[];
  readonly workflow: Workflow;
  readonly template: Template | undefined;
}

export function campaignView(campaign: Campaign, { approached, workflow, template }: Reading): CampaignView {
  const dossiers = approached.map(({ dossier }) => dossier);
  const rows = dossiers.map((dossier) => dossierRow(dossier, workflow));
  return Object.assign(campaignRow(campaign, dossiers, workflow), {
    templateLabel: template?.label.replaceAll('{annee}', String(campaign.year)) ?? '',
    workflowLabel: workflow.definition.label,
    calendar: Object.entries(campaign.calendar).map(([window, { open, close }]) => ({
      window,
      label: workflow.windows[window] ?? window,
      open,
      close,
    })),
    rows,
    events: campaignEvents(approached, workflow),
    histogram: histogram(rows.map(({ rate }) => rate)),
  });
}
