import { type ReactElement } from 'react';
import { type ContractView } from '../../api/types.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { DefinitionList, type Definition } from '../../ui/definition-list.js';
import { formatDay } from '../../ui/format.js';
import { ContractLists } from './contract-lists.js';

/** « Fiche du contrat »: the fields of the notice, in its order [S4-14]. */
export function ContractSheet({ contract }: { readonly contract: ContractView }): ReactElement {
  const text = contractWords;
  return (
    <section className="ec-card" aria-labelledby="contract-sheet">
      <h2 className="fr-h6" id="contract-sheet">
        {text.sheet}
      </h2>
      <DefinitionList columns items={fields(contract, text.fields)} />
      <ContractLists contract={contract} />
    </section>
  );
}

function fields(contract: ContractView, text: (typeof contractWords)['fields']): readonly Definition[] {
  const day = (value: string | null): string | null => value && formatDay(value);
  return [
    { term: text.name, value: contract.name },
    { term: text.code, value: contract.code },
    { term: text.agencyContact, value: contract.agencyContact && <AgencyContact contact={contract.agencyContact} /> },
    { term: text.type, value: contract.type },
    { term: text.status, value: contract.status },
    { term: text.signature, value: day(contract.signatureEstimated), numeric: true },
    { term: text.effect, value: day(contract.effectiveFrom), numeric: true },
    { term: text.end, value: day(contract.effectiveTo), numeric: true },
    { term: text.extension, value: day(contract.lastExtension), numeric: true },
    { term: text.extensionLength, value: contract.extensionMonths === null ? null : text.months(contract.extensionMonths) },
  ];
}

function AgencyContact({ contact }: { readonly contact: NonNullable<ContractView['agencyContact']> }): ReactElement {
  return <a href={`mailto:${contact.email}`}>{contact.name}</a>;
}
