import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { ApiProblem, isProblem } from '../../../api/problem.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { type PasswordPolicyView } from '../../../api/types.js';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { keepsRule } from '../../../ui/passwords/password-rules.js';
import { renewPassword, type Verification } from './renewal-calls.js';

export const NEW_PASSWORD = 'nouveau-mot-de-passe';
export const CONFIRMATION = 'confirmation';

interface Options {
  credentials: Verification;
  policy: PasswordPolicyView | null;
  onRenewed: () => void;
  onCodeRefused: () => void;
}

interface NewPassword {
  password: string;
  again: string;
  setPassword: (value: string) => void;
  setAgain: (value: string) => void;
  errors: readonly FieldError[];
  problem: ProblemText | null;
  /** The rules the server refused on: `common`, or those of a policy that changed meanwhile. */
  refused: readonly string[];
  submit: (event: SyntheticEvent) => void;
}

/** The new password, checked on « Continuer »; the server's verdict is the one that counts. */
export function useNewPassword({ credentials, policy, onRenewed, onCodeRefused }: Options): NewPassword {
  const text = renewalWords;
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const renew = useMutation({
    mutationFn: () => renewPassword({ ...credentials, password }),
    onSuccess: onRenewed,
    onError: (error) => {
      if (isProblem(error, 'identity.code-refused')) onCodeRefused();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const broken = policy?.rules.some(({ id }) => keepsRule(id, password, { email: credentials.email, policy }) === false) ?? false;
    const found = [
      ...(broken ? [{ field: NEW_PASSWORD, message: text.password.broken }] : []),
      ...(password === again ? [] : [{ field: CONFIRMATION, message: text.password.different }]),
    ];
    setErrors(found);
    if (found.length === 0 && !renew.isPending) renew.mutate();
  };
  return {
    password,
    again,
    setPassword: (value) => {
      renew.reset();
      setPassword(value);
    },
    setAgain,
    errors,
    problem: renew.error === null ? null : { ...problemText(renew.error), title: text.failed },
    refused: refusedRules(renew.error),
    submit,
  };
}

function refusedRules(error: Error | null): string[] {
  return error instanceof ApiProblem ? error.reasons.map(({ code }) => code.replace(/^password\./, '')) : [];
}
