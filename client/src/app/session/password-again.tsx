import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { sessionWords } from '../../i18n/fr/session.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useLeave } from './use-leave.js';
import { type Reopen } from './use-reopen.js';

/** The password of the person whose page this is. */
export function PasswordAgain({
  email,
  form,
}: {
  email: string;
  form: Pick<Reopen, 'password' | 'setPassword' | 'error' | 'submit'>;
}): ReactElement {
  const text = sessionWords.closed;
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
