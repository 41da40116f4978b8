import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useMenuWord } from '../../api/menu-word.js';
import { useView } from '../../api/use-view.js';
import { type LegalEntityView } from '../../api/types.js';
import { contractsPath } from '../../forms/dossier/paths.js';
import { legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Note } from '../../ui/note.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { ContractsSection } from './contracts-section.js';
import { IdentityCard } from './identity-card.js';
import { legalEntityQuery } from './legal-entity-query.js';

/** A legal entity and « LISTE DES CONTRATS ». */
export function LegalEntityPage(): ReactElement {
  const { finess = '' } = useParams();
  const text = legalEntityWords;
  const view = useView(legalEntityQuery(finess));
  return (
    <div className="ec-page">
      <QueryView {...view} title={text.kind} waiting={text.loading}>
        {(entity) => <Sheet entity={entity} />}
      </QueryView>
    </div>
  );
}

function Sheet({ entity }: { entity: LegalEntityView }): ReactElement {
  const text = legalEntityWords;
  const parent = useMenuWord('contracts');
  return (
    <>
      <Breadcrumb above={[{ label: parent, to: contractsPath }]} current={`${entity.finess} - ${entity.name}`} />
      <div className="ec-title">
        <div>
          <p className="ec-small ec-muted ec-m0">{text.kind}</p>
          <PageTitle>{entity.name}</PageTitle>
        </div>
      </div>
      <IdentityCard entity={entity} />
      <ContractsSection contracts={entity.contracts} />
      <div className="fr-mt-6v">
        <Note tone="neutral">
          <p>
            <b>{text.tips}</b> {text.tip}
          </p>
        </Note>
      </div>
    </>
  );
}
