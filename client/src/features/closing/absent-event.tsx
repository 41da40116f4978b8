import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { contractDossierPath } from '../../forms/dossier/paths.js';
import { useText } from '../../i18n/text.js';
import { PageTitle } from '../../ui/page-title.js';

/** The act is no longer offered here: why, and the way back. */
export function AbsentEvent({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const text = useText('closing').absent;
  return (
    <>
      <DossierBand dossier={dossier} />
      <div className="ec-page">
        <PageTitle>{text.title}</PageTitle>
        <p className="fr-mt-2w">{text.text}</p>
        <Link className="fr-btn" to={contractDossierPath(dossier.contract.id, dossier.id)}>
          {text.back}
        </Link>
      </div>
    </>
  );
}
