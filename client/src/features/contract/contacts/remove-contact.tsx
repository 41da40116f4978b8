import { type ReactElement } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type ContactView } from '../../../api/types.js';
import { contractWords } from '../../../i18n/fr/contract.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { useRemoveContact } from './use-contacts.js';

interface RemoveContactProps {
  readonly contractId: string;
  readonly contact: ContactView;
  readonly close: () => void;
}

/** Asks before a line leaves the list for everybody. */
export function RemoveContact({ contractId, contact, close }: RemoveContactProps): ReactElement {
  const text = contractWords.contacts;
  const problemText = useProblemText();
  const { send, pending, error } = useRemoveContact(contractId, contact, { sentence: text.removed(contact.name), close });
  return (
    <ConfirmDialog title={text.removeTitle(contact.name)} confirm={text.remove} pending={pending} onConfirm={send} onCancel={close}>
      <p>{text.removeText}</p>
      <ProblemAlert problem={error === null ? null : problemText(error)} />
    </ConfirmDialog>
  );
}
