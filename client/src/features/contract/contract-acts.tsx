import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { EventLink } from '../../forms/dossier/event-link.js';
import { shownEvents } from '../../forms/dossier/events.js';
import { entryPath } from '../../forms/dossier/paths.js';
import { dossierWords } from '../../i18n/fr/dossier.js';

interface ContractActsProps {
  readonly dossier: DossierView;
  readonly onIntent: () => void;
}

/** « Saisir les indicateurs » [S1-14], then what the workflow lets this person do, in its own words and order. */
export function ContractActs({ dossier, onIntent }: ContractActsProps): ReactElement {
  const text = dossierWords.band;
  const writes = dossier.may.answer || dossier.may.attach;
  return (
    <>
      {dossier.sections.length > 0 && (
        <Link className="fr-btn fr-btn--inv" to={entryPath(dossier.id)} onMouseEnter={onIntent} onFocus={onIntent}>
          {writes ? text.enter : text.read}
        </Link>
      )}
      {shownEvents(dossier).map((event) => (
        <EventLink key={event.event} dossier={dossier} event={event} />
      ))}
    </>
  );
}
