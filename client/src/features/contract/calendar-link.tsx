import { type ReactElement } from 'react';
import { calendarHref } from '../../forms/dossier/paths.js';
import { alertsWords } from '../../i18n/fr/alerts.js';

/** The deadlines that run, as a file that any calendar opens. */
export function CalendarLink({ dossierId }: { readonly dossierId: string }): ReactElement {
  return (
    <a className="fr-btn fr-btn--tertiary fr-icon-calendar-event-line fr-btn--icon-left" href={calendarHref(dossierId)} download>
      {alertsWords.calendar}
    </a>
  );
}
