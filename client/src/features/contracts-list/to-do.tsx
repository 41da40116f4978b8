import { type ReactElement } from 'react';
import { type DossierCardView } from '../../api/types.js';
import { DossierCards } from '../../forms/dossier-cards/dossier-cards.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';

const SHOWN = 4;

/** « À faire par vous »: nothing at all when nothing waits. */
export function ToDo({ dossiers = [] }: { dossiers: readonly DossierCardView[] | undefined }): ReactElement | null {
  const text = contractsListWords;
  const mine = dossiers.filter(({ mayAnswer, mayClose }) => mayAnswer || mayClose);
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="a-faire">
      <h2 className="fr-h6" id="a-faire">
        {text.todo}
      </h2>
      <DossierCards dossiers={mine} atMost={SHOWN} />
    </section>
  );
}
