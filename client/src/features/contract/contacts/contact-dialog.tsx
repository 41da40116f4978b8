import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type ContactView } from '../../../api/types.js';
import { commonWords } from '../../../i18n/fr/common.js';
import { contractWords } from '../../../i18n/fr/contract.js';
import { ModalDialog } from '../../../ui/modal-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { contactErrors, type ContactFacts, NO_CONTACT, trimmed } from './contact-facts.js';
import { contactFieldId, ContactFields } from './contact-fields.js';
import { useWriteContact } from './use-contacts.js';

interface ContactDialogProps {
  readonly contractId: string;
  /** The one to correct; null for a new one. */
  readonly contact: ContactView | null;
  readonly close: () => void;
}

/** A contact, written and sent. Escape and « Annuler » leave the list as it was. */
export function ContactDialog({ contractId, contact, close }: ContactDialogProps): ReactElement {
  const text = contractWords.contacts;
  const title = contact === null ? text.add : text.changeTitle(contact.name);
  return (
    <ModalDialog role="dialog" title={title} description={text.hint} onEscape={close}>
      <ContactForm contractId={contractId} contact={contact} close={close} />
    </ModalDialog>
  );
}

function ContactForm({ contractId, contact, close }: ContactDialogProps): ReactElement {
  const text = contractWords.contacts;
  const { cancel } = commonWords;
  const problemText = useProblemText();
  const [facts, setFacts] = useState<ContactFacts>(contact ?? NO_CONTACT);
  const [asked, setAsked] = useState(false);
  const { send, pending, error } = useWriteContact(contractId, contact, { sentence: text.saved(facts.name), close });
  const errors = contactErrors(facts, text);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    const [first] = Object.keys(errors);
    if (first !== undefined) document.getElementById(contactFieldId(first))?.focus();
    else if (!pending) send(trimmed(facts));
  };
  const write = (field: keyof ContactFacts, value: string): void => {
    setFacts((before) => ({ ...before, [field]: value }));
  };
  return (
    <form noValidate onSubmit={submit} className="fr-mt-4v">
      <ProblemAlert problem={error === null ? null : problemText(error)} />
      <ContactFields facts={facts} errors={asked ? errors : {}} write={write} />
      <div className="ec-actions fr-mt-6v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': pending }}>
          {text.save}
        </Button>
        <Button type="button" priority="tertiary" onClick={close}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
