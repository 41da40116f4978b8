import { type ReactElement } from 'react';
import { type CampaignView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { formatWeekday } from '../../../ui/format.js';

/** The windows of the campaign, first and last day of each. */
export function CampaignCalendar({ calendar }: { calendar: CampaignView['calendar'] }): ReactElement {
  const text = campaignsWords.detail;
  return (
    <section className="ec-card ec-card--soft" aria-labelledby="calendrier">
      <h2 className="fr-h6" id="calendrier">
        {text.calendar}
      </h2>
      <DefinitionList
        items={calendar.map(({ label, open, close }) => ({ term: label, value: text.window(formatWeekday(open), formatWeekday(close)) }))}
      />
    </section>
  );
}
