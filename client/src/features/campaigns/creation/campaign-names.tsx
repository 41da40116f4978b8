import { type ReactElement } from 'react';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { NamedField } from '../../../ui/named-field.js';
import { type CampaignForm } from './use-campaign-form.js';

/** What the campaign is called, and the year it looks at. */
export function CampaignNames({ form: { draft, errors, change } }: { form: CampaignForm }): ReactElement {
  const text = campaignsWords.form;
  return (
    <>
      <NamedField
        id="libelle"
        label={text.label}
        hint={text.labelHint}
        value={draft.label}
        errors={errors}
        onChange={(label) => {
          change({ label });
        }}
      />
      <NamedField
        id="annee"
        label={text.year}
        hint={text.yearHint}
        value={draft.year}
        errors={errors}
        numeric
        onChange={(year) => {
          change({ year });
        }}
      />
    </>
  );
}
