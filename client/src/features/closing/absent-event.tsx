import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { DossierBreadcrumb } from '../../forms/dossier/dossier-breadcrumb.js';
import { contractDossierPath } from '../../forms/dossier/paths.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { PageTitle } from '../../ui/page-title.js';

interface AbsentEventProps {
  readonly dossier: DossierView;
  readonly reason?: { readonly title: string; readonly text: string };
}

/** The act is no longer offered here, or was never done: why, and the way back. */
export function AbsentEvent({ dossier, reason }: AbsentEventProps): ReactElement {
  const text = closingWords.absent;
  const { title, text: why } = reason ?? text;
  return (
    <>
      <DossierBand dossier={dossier} />
      <div className="ec-page">
        <DossierBreadcrumb dossier={dossier} current={title} />
        <PageTitle>{title}</PageTitle>
        <p className="fr-mt-2w">{why}</p>
        <Link className="fr-btn" to={contractDossierPath(dossier.contract.id, dossier.id)}>
          {text.back}
        </Link>
      </div>
    </>
  );
}
