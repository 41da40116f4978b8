import { type ReactElement } from 'react';
import { SecondStepForm } from '../../features/sign-in/second-step/second-step-form.js';
import { sessionWords } from '../../i18n/fr/session.js';
import { ModalDialog } from '../../ui/modal-dialog.js';
import { OtherPerson } from './other-person.js';
import { PasswordAgain } from './password-again.js';
import { ProviderAgain } from './provider-again.js';
import { useReopen } from './use-reopen.js';

interface ReopenDialogProps {
  /** Only the person whose page this is may open it again. */
  email: string;
  onReopened: (expiresAt: string) => void;
}

/** Signing in again over the page as it stands: what was typed is still there behind, and what was being saved goes on. */
export function ReopenDialog({ email, onReopened }: ReopenDialogProps): ReactElement {
  const text = sessionWords.closed;
  const { step, seenByOther, opened, again, ...form } = useReopen(email, onReopened);
  if (step === 'other') return <OtherPerson email={email} onAgain={again} />;
  if (step === 'code')
    return (
      <ModalDialog key="code" title={text.title} description={<p>{text.code}</p>} role="dialog" hidesPage={seenByOther}>
        <SecondStepForm onOpen={opened} onAgain={again} />
      </ModalDialog>
    );
  return (
    <ModalDialog key="password" title={text.title} description={<p>{text.text}</p>} role="dialog" hidesPage={seenByOther}>
      <PasswordAgain email={email} form={form} />
      <ProviderAgain onDone={opened} />
    </ModalDialog>
  );
}
