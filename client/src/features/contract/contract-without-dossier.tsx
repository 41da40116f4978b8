import { type ReactElement } from 'react';
import { useMenuWord } from '../../api/menu-word.js';
import { type ContractView } from '../../api/types.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { contractsPath } from '../../forms/dossier/paths.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { ContractSheet } from './contract-sheet.js';

/** A contract that no campaign covers: its fields, and what will come. */
export function ContractWithoutDossier({ contract }: { readonly contract: ContractView }): ReactElement {
  const text = contractWords.noDossier;
  const contracts = useMenuWord('contracts');
  return (
    <div className="ec-page">
      <Breadcrumb above={[{ label: contracts, to: contractsPath }]} current={contract.name} />
      <div className="ec-title">
        <PageTitle>{contract.name}</PageTitle>
      </div>
      <div className="ec-stack">
        <EmptyState title={text.title} text={text.text} headingLevel={2} />
        <ContractSheet contract={contract} />
      </div>
    </div>
  );
}
