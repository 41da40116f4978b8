import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type DossierCardView } from '../../api/types.js';
import { DossierCards } from '../../forms/dossier-cards/dossier-cards.js';
import { homeWords } from '../../i18n/fr/home.js';
import { EmptyState } from '../../ui/empty-state.js';

/** « Mes contrats ouverts », the most pressing first. */
export function OpenContracts({ dossiers }: { dossiers: readonly DossierCardView[] }): ReactElement {
  const text = homeWords;
  return (
    <section aria-labelledby="mes-contrats" className="fr-mt-6v">
      <h2 className="fr-h5" id="mes-contrats">
        {text.contracts}
      </h2>
      {dossiers.length === 0 ? (
        <EmptyState title={text.empty.title} text={text.empty.text}>
          <Button priority="secondary" linkProps={{ href: '/contrats' }}>
            {text.empty.action}
          </Button>
        </EmptyState>
      ) : (
        <DossierCards dossiers={dossiers} />
      )}
    </section>
  );
}
