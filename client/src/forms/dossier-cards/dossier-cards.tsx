import { type ReactElement } from 'react';
import { type DossierCardView } from '../../api/types.js';
import { DossierCard } from './dossier-card.js';
import { byUrgency } from './by-urgency.js';

/** What waits for me, the most pressing first; only its button is primary. */
export function DossierCards({ dossiers, atMost }: { dossiers: readonly DossierCardView[]; atMost?: number }): ReactElement {
  return (
    <div className="ec-grid ec-grid--2">
      {byUrgency(dossiers)
        .slice(0, atMost)
        .map((dossier, index) => (
          <DossierCard key={dossier.dossierId} dossier={dossier} first={index === 0} />
        ))}
    </div>
  );
}
