import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { fetchData } from '../../api/http.js';
import { useProblemText } from '../../api/problem-text.js';
import { signIn } from '../../api/sign-in.js';
import { useText } from '../../i18n/text.js';
import { ModalDialog } from '../../ui/modal-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useLeave } from './use-leave.js';

interface ReopenDialogProps {
  /** Only the person whose page this is may open it again. */
  email: string;
  onReopened: (expiresAt: string) => void;
}

/** Signing in again over the page as it stands: what was typed is still there behind, and what was being saved goes on. */
export function ReopenDialog({ email, onReopened }: ReopenDialogProps): ReactElement {
  const text = useText('session').closed;
  const leave = useLeave();
  const problemText = useProblemText();
  const { password, setPassword, error, submit } = useReopen(email, onReopened);
  return (
    <ModalDialog title={text.title} description={<p>{text.text}</p>} role="dialog">
      <ProblemAlert problem={error === null ? null : problemText(error)} />
      <form onSubmit={submit}>
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
            value: password,
            onChange: (event) => {
              setPassword(event.target.value);
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
    </ModalDialog>
  );
}

interface Reopen {
  password: string;
  setPassword: (password: string) => void;
  error: Error | null;
  submit: (event: SyntheticEvent) => void;
}

function useReopen(email: string, onReopened: (expiresAt: string) => void): Reopen {
  const [password, setPassword] = useState('');
  const reopen = useMutation({
    mutationFn: async () => {
      await signIn({ email, password });
      return (await fetchData('GET /api/me', { reopen: false })).session.expiresAt;
    },
    onSuccess: onReopened,
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!reopen.isPending) reopen.mutate();
  };
  return { password, setPassword, error: reopen.error, submit };
}
