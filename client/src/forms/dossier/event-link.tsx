import { useId, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useReasonText } from '../../api/problem-text.js';
import { type DossierView, type EventView } from '../../api/types.js';
import { leadsSomewhere } from './events.js';
import { eventPath } from './paths.js';

interface EventLinkProps {
  readonly dossier: DossierView;
  readonly event: EventView;
}

/**
 * One act of the workflow in the band. An act that only waits for answers leads to the page that lists them; one that
 * is refused otherwise keeps its place, reachable, with its reasons beside it.
 */
export function EventLink({ dossier, event }: EventLinkProps): ReactElement {
  if (!leadsSomewhere(event)) return <RefusedEvent event={event} />;
  return (
    <Link className="fr-btn fr-btn--inv2" to={eventPath(dossier.id, event.event)}>
      {event.label}
    </Link>
  );
}

function RefusedEvent({ event }: { readonly event: EventView }): ReactElement {
  const id = useId();
  const sentence = useReasonText();
  return (
    <div className="ec-refused">
      <button type="button" className="fr-btn fr-btn--inv2" aria-disabled="true" aria-describedby={id}>
        {event.label}
      </button>
      <span id={id} className="ec-band__label">
        {event.reasons.map(sentence).join(' ')}
      </span>
    </div>
  );
}
