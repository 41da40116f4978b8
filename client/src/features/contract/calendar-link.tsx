import { type ReactElement } from 'react';
import { calendarHref } from '../../forms/dossier/paths.js';
import { useText } from '../../i18n/text.js';

/** The deadlines that run, as a file that any calendar opens. */
export function CalendarLink({ dossierId }: { readonly dossierId: string }): ReactElement {
  return (
    <a className="fr-btn fr-btn--tertiary fr-icon-calendar-event-line fr-btn--icon-left" href={calendarHref(dossierId)} download>
      {useText('alerts').calendar}
    </a>
  );
}
