import { type ReactElement } from 'react';
import { useMenuWord } from '../../api/menu-word.js';
import { type DossierView } from '../../api/types.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { contractDossierPath, contractsPath, entityPath } from './paths.js';

interface DossierBreadcrumbProps {
  readonly dossier: DossierView;
  readonly current: string;
  /** The last page above the present one; the contract, unless the present page is the contract itself. */
  readonly above?: 'contract' | 'entity';
}

/** Gestion des Contrats › entité juridique › contrat › the present page. */
export function DossierBreadcrumb({ dossier, current, above = 'contract' }: DossierBreadcrumbProps): ReactElement {
  const contracts = useMenuWord('contracts');
  const { entity, contract, id } = dossier;
  const entities = [
    { label: contracts, to: contractsPath },
    { label: `${entity.finess} - ${entity.name}`, to: entityPath(entity.finess) },
  ];
  const pages = above === 'entity' ? entities : [...entities, { label: contract.name, to: contractDossierPath(contract.id, id) }];
  return <Breadcrumb above={pages} current={current} />;
}
