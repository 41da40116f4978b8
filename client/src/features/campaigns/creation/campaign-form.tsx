import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { campaignsPath } from '../campaign-paths.js';
import { type Offer } from './campaign-draft.js';
import { CampaignChoices } from './campaign-choices.js';
import { CampaignNames } from './campaign-names.js';
import { useCampaignForm } from './use-campaign-form.js';
import { WindowsFieldset } from './windows-fieldset.js';

/** Label, year, contract type, then the template and the workflow that suit it, then the workflow's windows. */
export function CampaignForm(offer: Offer): ReactElement {
  const text = campaignsWords.form;
  const problemText = useProblemText();
  const form = useCampaignForm(offer);
  const { draft, change, workflow, errors, problem, pending, submit } = form;
  return (
    <form onSubmit={submit} noValidate className="fr-mt-6v">
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={problem === null ? null : { ...problemText(problem), title: text.failed }} />
      <CampaignNames form={form} />
      <CampaignChoices form={form} offer={offer} />
      {workflow === undefined ? null : <WindowsFieldset workflow={workflow} draft={draft} errors={errors} change={change} />}
      <div className="ec-actions fr-mt-6v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': pending }}>
          {pending ? text.submitting : text.submit}
        </Button>
        <Button priority="tertiary no outline" linkProps={{ href: campaignsPath }}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
