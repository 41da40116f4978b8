import { type ReactElement } from 'react';
import { type ContractView, type DossierView } from '../../api/types.js';
import { DelegationNote } from '../../forms/dossier/delegation-note.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { DossierBreadcrumb } from '../../forms/dossier/dossier-breadcrumb.js';
import { EditionLink } from '../../forms/dossier/edition-link.js';
import { StepsCard } from '../../forms/dossier/steps-card.js';
import { usePrefetchEntry } from '../../forms/dossier/use-prefetch-entry.js';
import { useDossier } from '../../forms/dossier/use-dossier.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { PageTitle } from '../../ui/page-title.js';
import { CampaignChoice } from './campaign-choice.js';
import { CalendarLink } from './calendar-link.js';
import { ContractActs } from './contract-acts.js';
import { ContractSheet } from './contract-sheet.js';
import { DocumentsCard } from './documents-card.js';
import { MovementsCard } from './movements-card.js';
import { SectionProgress } from './section-progress.js';

interface ContractWithDossierProps {
  readonly contract: ContractView;
  readonly dossierId: string;
  /** The campaign that was asked for, which may still be on its way. */
  readonly chosen: string;
}

export function ContractWithDossier({ contract, dossierId, chosen }: ContractWithDossierProps): ReactElement {
  const dossier = useDossier(dossierId);
  const prefetch = usePrefetchEntry(dossierId);
  return (
    <>
      <DossierBand dossier={dossier}>
        <ContractActs dossier={dossier} onIntent={prefetch} />
      </DossierBand>
      <div className="ec-page">
        <DossierBreadcrumb above="entity" dossier={dossier} current={contract.name} />
        <Heading contract={contract} dossier={dossier} chosen={chosen} />
        <DelegationNote dossier={dossier} />
        <div className="ec-grid ec-grid--main-side">
          <div className="ec-stack">
            <ContractSheet contract={contract} />
            <SectionProgress dossier={dossier} onIntent={prefetch} />
            <DocumentsCard dossier={dossier} onIntent={prefetch} />
          </div>
          <aside className="ec-stack">
            <StepsCard dossier={dossier} />
            <MovementsCard dossier={dossier} />
          </aside>
        </div>
      </div>
    </>
  );
}

interface HeadingProps {
  readonly contract: ContractView;
  readonly dossier: DossierView;
  readonly chosen: string;
}

function Heading({ contract, dossier, chosen }: HeadingProps): ReactElement {
  const text = contractWords;
  return (
    <div className="ec-title">
      <div>
        <PageTitle>{contract.name}</PageTitle>
        <p className="ec-muted">{text.subtitle(dossier.campaign.year, dossier.campaign.label)}</p>
      </div>
      <div className="ec-actions">
        <CampaignChoice contract={contract} chosen={chosen} />
        {dossier.deadline === null ? null : <CalendarLink dossierId={dossier.id} />}
        <EditionLink dossierId={dossier.id} />
      </div>
    </div>
  );
}
