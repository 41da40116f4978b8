import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useMe } from '../../../../api/me.js';
import { useProblemText } from '../../../../api/problem-text.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { ErrorSummary, type FieldError } from '../../../../ui/error-summary.js';
import { PasswordField } from '../../../../ui/passwords/password-field.js';
import { ProblemAlert } from '../../../../ui/problem-alert.js';

const FIELD = 'mot-de-passe-pour-confirmer';

interface Act {
  label: string;
  run: (password: string) => Promise<void>;
}

/** Acts that an open session alone does not allow: the password is given again. */
export function ConfirmByPassword({ acts: [first, ...others] }: { acts: readonly [Act, ...Act[]] }): ReactElement {
  const text = accountWords.secondFactor;
  const { person } = useMe();
  const problemText = useProblemText();
  const { password, setPassword, errors, error, ask } = useConfirmed();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask(first);
      }}
    >
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={error === null ? null : { ...problemText(error), title: text.failed }} />
      <input type="hidden" name="username" autoComplete="username" value={person.email} />
      <PasswordField id={FIELD} label={text.password} value={password} onChange={setPassword} error={errors[0]?.message} />
      <div className="ec-actions fr-mt-5v">
        <Button type="submit" priority="secondary">
          {first.label}
        </Button>
        {others.map((act) => (
          <Button
            key={act.label}
            type="button"
            priority="tertiary"
            onClick={() => {
              ask(act);
            }}
          >
            {act.label}
          </Button>
        ))}
      </div>
    </form>
  );
}

interface Confirmed {
  password: string;
  setPassword: (password: string) => void;
  errors: readonly FieldError[];
  error: Error | null;
  ask: (act: Act) => void;
}

function useConfirmed(): Confirmed {
  const text = accountWords.secondFactor;
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const confirm = useMutation({
    mutationFn: ({ run }: Act) => run(password),
    onSuccess: () => {
      setPassword('');
    },
  });
  const ask = (act: Act): void => {
    setErrors(password === '' ? [{ field: FIELD, message: text.missing }] : []);
    if (password !== '' && !confirm.isPending) confirm.mutate(act);
  };
  return { password, setPassword, errors, error: confirm.error, ask };
}
