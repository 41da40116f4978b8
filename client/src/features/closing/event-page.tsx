import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { eventOf } from '../../forms/dossier/events.js';
import { useDossier } from '../../forms/dossier/use-dossier.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import { AbsentEvent } from './absent-event.js';
import { EventAfterAnswers, EventScreen } from './event-screen.js';

/** One act of the workflow, whatever its name: « Clore la saisie » [S1-30, S4-27], « Rouvrir la saisie »… */
export function EventPage(): ReactElement {
  const { dossierId = '', event = '' } = useParams();
  const text = closingWords;
  return (
    <Suspense fallback={<WaitingPage title={text.page} text={text.loading} />}>
      <EventOrAbsence dossierId={dossierId} name={event} />
    </Suspense>
  );
}

function EventOrAbsence({ dossierId, name }: { readonly dossierId: string; readonly name: string }): ReactElement {
  const dossier = useDossier(dossierId);
  const event = eventOf(dossier, name);
  if (!event) return <AbsentEvent dossier={dossier} />;
  const waitsForAnswers = dossier.may.answer && dossier.sections.length > 0;
  return waitsForAnswers ? (
    <EventAfterAnswers dossier={dossier} event={event} />
  ) : (
    <EventScreen dossier={dossier} event={event} missing={null} />
  );
}
