import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { type ContactView, type ContractView } from '../../../api/types.js';
import { contractWords } from '../../../i18n/fr/contract.js';
import { CompactTable } from '../../../ui/compact-table.js';
import { Disclosure } from '../disclosure.js';
import { contactColumns } from './contact-columns.js';
import { ContactDialog } from './contact-dialog.js';
import { RemoveContact } from './remove-contact.js';

/** What is open over the list: a new contact, one to correct, one to remove. */
type Asked = { readonly act: 'add' } | { readonly act: 'change' | 'remove'; readonly contact: ContactView } | null;

/** « Accéder à la liste des contacts administratifs » [S4-15]: shown to all, corrected by those who answer for it. */
export function ContactsDisclosure({ contract }: { readonly contract: ContractView }): ReactElement {
  const text = contractWords.contacts;
  const [asked, ask] = useState<Asked>(null);
  const { id, administrativeContacts: contacts, mayEditContacts } = contract;
  const edit = mayEditContacts ? ask : null;
  const close = (): void => {
    ask(null);
  };
  return (
    <>
      <Disclosure
        label={text.open(contacts.length)}
        empty={mayEditContacts ? text.emptyEditable : text.empty}
        count={contacts.length}
        after={edit && <AddButton ask={edit} />}
      >
        <CompactTable caption={text.caption} columns={contactColumns(text, edit)} rows={contacts} rowKey={(contact) => contact.id} />
      </Disclosure>
      <AskedDialog contractId={id} asked={asked} close={close} />
    </>
  );
}

interface AskedDialogProps {
  readonly contractId: string;
  readonly asked: Asked;
  readonly close: () => void;
}

function AskedDialog({ contractId, asked, close }: AskedDialogProps): ReactElement | null {
  if (asked === null) return null;
  if (asked.act === 'remove') return <RemoveContact contractId={contractId} contact={asked.contact} close={close} />;
  return <ContactDialog contractId={contractId} contact={asked.act === 'add' ? null : asked.contact} close={close} />;
}

function AddButton({ ask }: { readonly ask: (asked: Asked) => void }): ReactElement {
  const text = contractWords.contacts;
  return (
    <Button
      priority="secondary"
      size="small"
      onClick={() => {
        ask({ act: 'add' });
      }}
    >
      {text.add}
    </Button>
  );
}
