import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem, isProblem } from '../../../api/problem.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { type ActivationView } from '../../../api/types.js';
import { activationWords } from '../../../i18n/fr/activation.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { keepsRule } from '../../../ui/passwords/password-rules.js';
import { activate } from './activation-calls.js';

export const PASSWORD = 'mot-de-passe';
export const CONFIRMATION = 'confirmation';

interface Options {
  token: string;
  account: ActivationView;
  /** The link was used or cancelled while one typed. */
  onRefused: () => void;
}

interface Activation {
  password: string;
  again: string;
  setPassword: (value: string) => void;
  setAgain: (value: string) => void;
  errors: readonly FieldError[];
  problem: ProblemText | null;
  refused: readonly string[];
  pending: boolean;
  submit: (event: SyntheticEvent) => void;
}

/** Checked on submit; the server's verdict is the one that counts. Leads to the sign-in page. */
export function useActivation({ token, account: { email, passwordPolicy: policy }, onRefused }: Options): Activation {
  const text = activationWords;
  const problemText = useProblemText();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const open = useMutation({
    mutationFn: () => activate(token, password),
    onSuccess: () => navigate('/connexion', { replace: true, state: { activated: true } }),
    onError: (error) => {
      if (isProblem(error, 'identity.activation-refused')) onRefused();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const broken = policy.rules.some(({ id }) => keepsRule(id, password, { email, policy }) === false);
    const found = [
      ...(broken ? [{ field: PASSWORD, message: text.broken }] : []),
      ...(password === again ? [] : [{ field: CONFIRMATION, message: text.different }]),
    ];
    setErrors(found);
    if (found.length === 0 && !open.isPending) open.mutate();
  };
  return {
    ...{ password, again, setAgain, errors, submit },
    setPassword: (value) => {
      open.reset();
      setPassword(value);
    },
    problem: open.error === null ? null : { ...problemText(open.error), title: text.failed },
    refused: open.error instanceof ApiProblem ? open.error.reasons.map(({ code }) => code.replace(/^password\./, '')) : [],
    pending: open.isPending,
  };
}
