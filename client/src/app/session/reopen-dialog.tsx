import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { fetchData } from '../../api/http.js';
import { useProblemText } from '../../api/problem-text.js';
import { signIn } from '../../api/sign-in.js';
import { SecondStepForm } from '../../features/sign-in/second-step/second-step-form.js';
import { useText } from '../../i18n/text.js';
import { ModalDialog } from '../../ui/modal-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ProviderAgain } from './provider-again.js';
import { useLeave } from './use-leave.js';

interface ReopenDialogProps {
  /** Only the person whose page this is may open it again. */
  email: string;
  onReopened: (expiresAt: string) => void;
}

/** Signing in again over the page as it stands: what was typed is still there behind, and what was being saved goes on. */
export function ReopenDialog({ email, onReopened }: ReopenDialogProps): ReactElement {
  const text = useText('session').closed;
  const { step, opened, again, ...form } = useReopen(email, onReopened);
  if (step === 'code')
    return (
      <ModalDialog key="code" title={text.title} description={<p>{text.code}</p>} role="dialog">
        <SecondStepForm onOpen={opened} onAgain={again} />
      </ModalDialog>
    );
  return (
    <ModalDialog key="password" title={text.title} description={<p>{text.text}</p>} role="dialog">
      <PasswordAgain email={email} form={form} />
      <ProviderAgain onDone={opened} />
    </ModalDialog>
  );
}

function PasswordAgain({
  email,
  form,
}: {
  email: string;
  form: Pick<Reopen, 'password' | 'setPassword' | 'error' | 'submit'>;
}): ReactElement {
  const text = useText('session').closed;
  const leave = useLeave();
  const problemText = useProblemText();
  return (
    <>
      <ProblemAlert problem={form.error === null ? null : problemText(form.error)} />
      <form onSubmit={form.submit}>
        <p className="ec-break">
          <span className="ec-small ec-muted">{text.email}</span>
          <br />
          <b>{email}</b>
        </p>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordInput
          label={text.password}
          nativeInputProps={{
            autoComplete: 'current-password',
            value: form.password,
            onChange: (event) => {
              form.setPassword(event.target.value);
            },
          }}
        />
        <div className="ec-actions fr-mt-6v">
          <Button type="submit">{text.submit}</Button>
          <Button type="button" priority="tertiary" onClick={leave}>
            {text.leave}
          </Button>
        </div>
      </form>
    </>
  );
}

interface Reopen {
  password: string;
  setPassword: (password: string) => void;
  step: 'password' | 'code';
  /** A session is open again: says until when. */
  opened: () => void;
  /** Back to the password. */
  again: () => void;
  error: Error | null;
  submit: (event: SyntheticEvent) => void;
}

function useReopen(email: string, onReopened: (expiresAt: string) => void): Reopen {
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<Reopen['step']>('password');
  const arrive = useMutation({
    mutationFn: () => fetchData('GET /api/me', { reopen: false }),
    onSuccess: (me) => {
      onReopened(me.session.expiresAt);
    },
  });
  const reopen = useMutation({
    mutationFn: () => signIn({ email, password }),
    onSuccess: (next) => {
      if (next === 'code') setStep('code');
      else arrive.mutate();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!reopen.isPending) reopen.mutate();
  };
  const again = (): void => {
    setStep('password');
  };
  const opened = (): void => {
    arrive.mutate();
  };
  return { password, setPassword, step, opened, again, error: reopen.error ?? arrive.error, submit };
}
