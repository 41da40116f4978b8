import { type ReactElement } from 'react';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import { contractTypesOf, NO_TEMPLATE, type Offer, templatesFor, withContractType } from './campaign-draft.js';
import { type CampaignForm } from './use-campaign-form.js';

interface CampaignChoicesProps {
  form: CampaignForm;
  offer: Offer;
}

/** The contract type, then what suits it. */
export function CampaignChoices({ form: { draft, errors, change }, offer }: CampaignChoicesProps): ReactElement {
  const text = campaignsWords.form;
  const { templates, workflows, types } = optionsOf(offer, draft.contractType, text);
  return (
    <>
      <ChoiceField
        id="type"
        label={text.contractType}
        value={draft.contractType}
        options={types}
        errors={errors}
        onChange={(type) => {
          change(withContractType(draft, type, offer));
        }}
      />
      <ChoiceField
        id="trame"
        label={text.template}
        value={draft.templateHash}
        options={templates}
        errors={errors}
        onChange={(templateHash) => {
          change({ templateHash });
        }}
      />
      <ChoiceField
        id="circuit"
        label={text.workflow}
        value={draft.workflowHash}
        options={workflows}
        errors={errors}
        onChange={(workflowHash) => {
          change({ workflowHash });
        }}
      />
    </>
  );
}

type Options = Record<'types' | 'templates' | 'workflows', { value: string; label: string }[]>;

function optionsOf(offer: Offer, type: string, text: (typeof campaignsWords)['form']): Options {
  return {
    types: contractTypesOf(offer).map((value) => ({ value, label: value })),
    templates: [
      ...templatesFor(offer.templates, type).map((row) => ({
        value: row.hash,
        label: text.templateOption(row.label, row.version, row.questions),
      })),
      { value: NO_TEMPLATE, label: text.noTemplate },
    ],
    workflows: offer.workflows.map((row) => ({ value: row.hash, label: text.workflowOption(row.label, row.version) })),
  };
}
