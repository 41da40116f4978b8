import { type ReactElement } from 'react';
import { type MovementView } from '../../api/types.js';
import { useText } from '../../i18n/text.js';
import { formatInstant } from '../../ui/format.js';

/** « Derniers mouvements »: who did what, when. */
export function MovementsCard({ movements }: { readonly movements: readonly MovementView[] }): ReactElement {
  const text = useText('contract').movements;
  return (
    <section className="ec-card" aria-labelledby="movements">
      <h2 className="fr-h6" id="movements">
        {text.title}
      </h2>
      {movements.length === 0 && <p className="ec-small ec-muted">{text.empty}</p>}
      <ul className="ec-list ec-feed">
        {movements.map((movement) => (
          <Movement key={`${movement.at} ${movement.event} ${movement.question ?? ''}`} movement={movement} />
        ))}
      </ul>
    </section>
  );
}

function Movement({ movement }: { readonly movement: MovementView }): ReactElement {
  const text = useText('contract').movements;
  const icon = movement.kind === 'event' ? 'fr-icon-arrow-right-line' : 'fr-icon-edit-line';
  return (
    <li>
      <span className={icon} aria-hidden="true" />
      <div className="ec-break">
        <p>{movement.question === null ? movement.label : text.on(movement.label, movement.question)}</p>
        <p className="ec-muted">
          {movement.who}, <span className="ec-nowrap">{formatInstant(movement.at)}</span>
        </p>
      </div>
    </li>
  );
}
