import { type ReactElement, useDeferredValue } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type ContractView } from '../../api/types.js';
import { libraryQuery } from '../../forms/documents/library.js';
import { contractQuery, dossierQuery } from '../../forms/dossier/queries.js';
import { ReadFirst } from '../../forms/dossier/read-first.js';
import { useContract } from '../../forms/dossier/use-dossier.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import './contract.css';
import { ContractWithDossier } from './contract-with-dossier.js';
import { ContractWithoutDossier } from './contract-without-dossier.js';

/** The contract's form [S1-12, S4-14]: the campaign that the address names, else the first that the server puts forward. */
export function ContractPage(): ReactElement {
  const { contractId = '' } = useParams();
  return (
    <ReadFirst readings={[contractQuery(contractId)]} waiting={<Opening />}>
      <ContractScreen contractId={contractId} />
    </ReadFirst>
  );
}

function Opening(): ReactElement {
  return <WaitingPage title={contractWords.kind} text={contractWords.loading} />;
}

function ContractScreen({ contractId }: { readonly contractId: string }): ReactElement {
  const [search] = useSearchParams();
  const contract = useContract(contractId);
  const chosen = chosenDossier(contract, search.get('dossier'));
  // The campaign on the screen stays until the next one is there: a wait in its place would take the focus away.
  const shown = useDeferredValue(chosen);
  return chosen === undefined || shown === undefined ? (
    <ContractWithoutDossier contract={contract} />
  ) : (
    <ReadFirst readings={[dossierQuery(chosen), libraryQuery(chosen)]} waiting={<Opening />}>
      <ContractWithDossier contract={contract} dossierId={shown} chosen={chosen} />
    </ReadFirst>
  );
}

function chosenDossier({ dossiers }: ContractView, asked: string | null): string | undefined {
  return (dossiers.find(({ id }) => id === asked) ?? dossiers[0])?.id;
}
