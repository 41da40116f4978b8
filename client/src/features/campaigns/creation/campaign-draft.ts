import { type NewCampaign, type TemplateRow, type WorkflowRow } from '../../../api/types.js';

/** A campaign as it is being filled in: every field is what was typed. */
export interface CampaignDraft {
  label: string;
  year: string;
  contractType: string;
  templateHash: string;
  workflowHash: string;
  calendar: Record<string, { open: string; close: string }>;
}

export const EMPTY_DRAFT: CampaignDraft = { label: '', year: '', contractType: '', templateHash: '', workflowHash: '', calendar: {} };

/** In place of a hash: a campaign by documents only. */
export const NO_TEMPLATE = 'sans-trame';

export interface Offer {
  templates: TemplateRow[];
  workflows: WorkflowRow[];
}

export function contractTypesOf({ templates }: Offer): string[] {
  return [...new Set(templates.map(({ contractType }) => contractType))].sort((a, b) => a.localeCompare(b, 'fr'));
}

export const templatesFor = (templates: readonly TemplateRow[], contractType: string): TemplateRow[] =>
  templates.filter((template) => template.contractType === contractType);

/** Another contract type keeps neither template nor workflow: they would not suit it. A single choice is made. */
export function withContractType(draft: CampaignDraft, contractType: string, offer: Offer): CampaignDraft {
  return {
    ...draft,
    contractType,
    templateHash: only(templatesFor(offer.templates, contractType)),
    workflowHash: only(offer.workflows),
  };
}

const only = (choices: readonly { hash: string }[]): string => (choices.length === 1 ? (choices[0]?.hash ?? '') : '');

/** What is sent: only the windows of the chosen workflow. */
export function toNewCampaign(draft: CampaignDraft, workflow: WorkflowRow | undefined): NewCampaign {
  const windows = Object.keys(workflow?.windows ?? {});
  return {
    label: draft.label.trim(),
    year: Number(draft.year),
    contractType: draft.contractType,
    templateHash: draft.templateHash === NO_TEMPLATE ? null : draft.templateHash,
    workflowHash: draft.workflowHash,
    calendar: Object.fromEntries(windows.map((window) => [window, draft.calendar[window] ?? { open: '', close: '' }])),
  };
}
