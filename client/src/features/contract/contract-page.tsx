import { type ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type ContractView } from '../../api/types.js';
import { useContract } from '../../forms/dossier/use-dossier.js';
import { ContractWithDossier } from './contract-with-dossier.js';
import { ContractWithoutDossier } from './contract-without-dossier.js';

/** The contract's form [S1-12, S4-14]: its present campaign, or the one that the address names. */
export function ContractPage(): ReactElement {
  const { contractId = '' } = useParams();
  const [search] = useSearchParams();
  const contract = useContract(contractId);
  const dossier = chosenDossier(contract, search.get('dossier'));
  return dossier === undefined ? (
    <ContractWithoutDossier contract={contract} />
  ) : (
    <ContractWithDossier contract={contract} dossierId={dossier} />
  );
}

function chosenDossier({ dossiers }: ContractView, asked: string | null): string | undefined {
  const latest = [...dossiers].sort((one, other) => other.year - one.year)[0];
  return (dossiers.find(({ id }) => id === asked) ?? latest)?.id;
}
