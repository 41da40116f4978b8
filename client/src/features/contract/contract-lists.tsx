import { type ReactElement } from 'react';
import { type ContractView } from '../../api/types.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { CompactTable, type Column } from '../../ui/compact-table.js';
import { formatDay } from '../../ui/format.js';
import { ContactsDisclosure } from './contacts/contacts-disclosure.js';
import { Disclosure } from './disclosure.js';

/** The lists behind the links of the notice [S4-15]: administrative contacts, establishments, amendments. */
export function ContractLists({ contract }: { readonly contract: ContractView }): ReactElement {
  const text = contractWords;
  return (
    <div className="ec-disclosures fr-mt-3w">
      <ContactsDisclosure contract={contract} />
      <Disclosure label={text.parties.open(contract.parties.length)} empty={text.parties.empty} count={contract.parties.length}>
        <CompactTable caption={text.parties.caption} columns={partyColumns(text)} rows={contract.parties} rowKey={({ finess }) => finess} />
      </Disclosure>
      <Disclosure label={text.amendments.open(contract.amendments.length)} empty={text.amendments.empty} count={contract.amendments.length}>
        <CompactTable
          caption={text.amendments.caption}
          columns={amendmentColumns(text)}
          rows={contract.amendments}
          rowKey={({ number }) => number}
        />
      </Disclosure>
    </div>
  );
}

type Party = ContractView['parties'][number];
type Amendment = ContractView['amendments'][number];

function partyColumns({ parties: { columns, kind, role } }: typeof contractWords): readonly Column<Party>[] {
  return [
    { id: 'name', header: columns.name, rowHeader: true, cell: ({ finess, name }) => `${finess} - ${name}` },
    { id: 'kind', header: columns.kind, cell: (party) => kind[party.kind] },
    { id: 'role', header: columns.role, cell: (party) => role[party.role] },
    { id: 'city', header: columns.city, cell: ({ city }) => city },
  ];
}

function amendmentColumns({ amendments: { columns } }: typeof contractWords): readonly Column<Amendment>[] {
  return [
    { id: 'number', header: columns.number, rowHeader: true, cell: ({ number }) => number },
    { id: 'object', header: columns.object, cell: ({ object }) => object },
    { id: 'date', header: columns.date, numeric: true, cell: ({ date }) => date && formatDay(date) },
    { id: 'status', header: columns.status, cell: ({ status }) => status },
  ];
}
