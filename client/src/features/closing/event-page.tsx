import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { libraryQuery } from '../../forms/documents/library.js';
import { eventOf } from '../../forms/dossier/events.js';
import { answersQuery, dossierQuery, formQuery } from '../../forms/dossier/queries.js';
import { ReadFirst } from '../../forms/dossier/read-first.js';
import { useDossier } from '../../forms/dossier/use-dossier.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import { AbsentEvent } from './absent-event.js';
import { EventAfterAnswers, EventScreen } from './event-screen.js';

/** One act of the workflow, whatever its name: « Clore la saisie » [S1-30, S4-27], « Rouvrir la saisie »… */
export function EventPage(): ReactElement {
  const { dossierId = '', event = '' } = useParams();
  return (
    <ReadFirst readings={[dossierQuery(dossierId), libraryQuery(dossierId)]} waiting={<Opening />}>
      <EventOrAbsence dossierId={dossierId} name={event} />
    </ReadFirst>
  );
}

function Opening(): ReactElement {
  return <WaitingPage title={closingWords.page} text={closingWords.loading} />;
}

function EventOrAbsence({ dossierId, name }: { readonly dossierId: string; readonly name: string }): ReactElement {
  const dossier = useDossier(dossierId);
  const event = eventOf(dossier, name);
  if (!event) return <AbsentEvent dossier={dossier} />;
  const waitsForAnswers = event.closes && dossier.may.answer && dossier.sections.length > 0;
  return waitsForAnswers ? (
    <ReadFirst readings={[formQuery(dossierId), answersQuery(dossierId)]} waiting={<Opening />}>
      <EventAfterAnswers dossier={dossier} event={event} />
    </ReadFirst>
  ) : (
    <EventScreen dossier={dossier} event={event} missing={null} />
  );
}
