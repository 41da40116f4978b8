import { type WorkflowRow } from '../../../api/types.js';
import { type campaignsWords } from '../../../i18n/fr/campaigns.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { type CampaignDraft } from './campaign-draft.js';

export const windowField = (window: string, side: 'open' | 'close'): string => `periode-${window}-${side}`;

/** What is still missing or wrong, in the order of the form. The server checks again. */
export function draftErrors(
  draft: CampaignDraft,
  workflow: WorkflowRow | undefined,
  text: (typeof campaignsWords)['form']['errors'],
): FieldError[] {
  const year = Number(draft.year);
  return [
    ...(draft.label.trim() === '' ? [{ field: 'libelle', message: text.label }] : []),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? [] : [{ field: 'annee', message: text.year(draft.year) }]),
    ...(draft.contractType === '' ? [{ field: 'type', message: text.contractType }] : []),
    ...(draft.templateHash === '' ? [{ field: 'trame', message: text.template }] : []),
    ...(workflow === undefined ? [{ field: 'circuit', message: text.workflow }] : windowErrors(draft, workflow, text)),
  ];
}

function windowErrors(draft: CampaignDraft, workflow: WorkflowRow, text: (typeof campaignsWords)['form']['errors']): FieldError[] {
  return Object.entries(workflow.windows).flatMap(([window, label]) => {
    const { open, close } = draft.calendar[window] ?? { open: '', close: '' };
    if (open === '' || close === '') return [{ field: windowField(window, open === '' ? 'open' : 'close'), message: text.missing(label) }];
    return close < open ? [{ field: windowField(window, 'close'), message: text.order(label) }] : [];
  });
}
