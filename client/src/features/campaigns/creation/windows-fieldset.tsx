import { type ReactElement } from 'react';
import { type WorkflowRow } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { NamedField } from '../../../ui/named-field.js';
import { type CampaignDraft } from './campaign-draft.js';
import { windowField } from './draft-errors.js';

interface WindowsFieldsetProps {
  workflow: WorkflowRow;
  draft: CampaignDraft;
  errors: readonly FieldError[];
  change: (part: Partial<CampaignDraft>) => void;
}

const NO_DATES = { open: '', close: '' };

/** The windows that the chosen workflow asks for: first and last day of each. */
export function WindowsFieldset({ workflow, draft, errors, change }: WindowsFieldsetProps): ReactElement {
  const text = campaignsWords.form;
  const write = (window: string, side: 'open' | 'close') => (day: string) => {
    change({ calendar: { ...draft.calendar, [window]: { ...(draft.calendar[window] ?? NO_DATES), [side]: day } } });
  };
  return (
    <section className="ec-card ec-card--soft fr-mt-6v" aria-labelledby="periodes">
      <h2 className="fr-h6" id="periodes">
        {text.windows}
      </h2>
      <p className="ec-small">{text.windowsHint}</p>
      {Object.entries(workflow.windows).map(([window, label]) => (
        <fieldset key={window} className="ec-fs fr-mt-4v">
          <legend className="ec-strong ec-break">{label}</legend>
          <div className="ec-grid ec-grid--2">
            {(['open', 'close'] as const).map((side) => (
              <NamedField
                key={side}
                id={windowField(window, side)}
                label={text[side]}
                type="date"
                value={draft.calendar[window]?.[side] ?? ''}
                errors={errors}
                onChange={write(window, side)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
