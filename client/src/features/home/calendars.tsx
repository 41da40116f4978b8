import { type ReactElement } from 'react';
import { type HomeView } from '../../api/types.js';
import { homeWords } from '../../i18n/fr/home.js';
import { Timeline } from '../../ui/timeline.js';
import { entryDates } from './entry-dates.js';

type Calendar = HomeView['calendars'][number];

/** The calendar of each open campaign: what is past, what is now, what comes, and for whom. */
export function Calendars({ calendars }: { calendars: readonly Calendar[] }): ReactElement {
  const text = homeWords;
  return (
    <section aria-labelledby="calendrier">
      <h2 className="fr-h5" id="calendrier">
        {text.calendar}
      </h2>
      {calendars.length === 0 ? <p className="ec-muted">{text.calendarEmpty}</p> : null}
      {calendars.map((calendar) => (
        <CampaignCalendar key={calendar.campaignId} calendar={calendar} />
      ))}
    </section>
  );
}

function CampaignCalendar({ calendar }: { calendar: Calendar }): ReactElement {
  const text = homeWords;
  const steps = calendar.entries.map((entry, index) => ({
    key: String(index),
    label: entry.label,
    status: entry.status === 'past' ? ('done' as const) : entry.status,
    children: (
      <>
        <p>
          <b>{entryDates(entry, text)}</b>
          {entry.scope === null ? null : ` · ${entry.scope}`}
        </p>
        {entry.detail === null ? null : <p className="ec-muted">{entry.detail}</p>}
      </>
    ),
  }));
  return (
    <div className="ec-card fr-mb-4v">
      <h3 className="fr-h6">{calendar.label}</h3>
      <Timeline label={calendar.label} steps={steps} here={text.now} />
    </div>
  );
}
