import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { changePassword, openSessionsQuery } from '../../../../api/account.js';
import { ApiProblem } from '../../../../api/problem.js';
import { type ProblemText, useProblemText } from '../../../../api/problem-text.js';
import { type PasswordPolicyView } from '../../../../api/types.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { type FieldError } from '../../../../ui/error-summary.js';
import { keepsRule } from '../../../../ui/passwords/password-rules.js';

export const CURRENT = 'mot-de-passe-actuel';
export const NEXT = 'nouveau-mot-de-passe';
export const AGAIN = 'confirmation';

const EMPTY = { current: '', next: '', again: '' };
type Values = typeof EMPTY;

interface ChangePassword {
  values: Values;
  set: (name: keyof Values) => (value: string) => void;
  errors: readonly FieldError[];
  problem: ProblemText | null;
  /** The rules the server refused on. */
  refused: readonly string[];
  done: boolean;
  submit: (event: SyntheticEvent) => void;
}

/** Checked on submit; the server's verdict is the one that counts. */
export function useChangePassword(email: string, policy: PasswordPolicyView): ChangePassword {
  const text = accountWords.password;
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const change = useMutation({
    mutationFn: () => changePassword({ currentPassword: values.current, newPassword: values.next }),
    onSuccess: async () => {
      setValues(EMPTY);
      await queryClient.invalidateQueries({ queryKey: openSessionsQuery.queryKey });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const kept = policy.rules.every(({ id }) => keepsRule(id, values.next, { email, policy }) !== false);
    const found = errorsOf(values, kept, text);
    setErrors(found);
    if (found.length === 0 && !change.isPending) change.mutate();
  };
  const set = (name: keyof Values) => (value: string) => {
    change.reset();
    setValues((before) => ({ ...before, [name]: value }));
  };
  const problem = change.error === null ? null : { ...problemText(change.error), title: text.failed };
  return { values, set, errors, problem, refused: rulesOf(change.error), done: change.isSuccess, submit };
}

function errorsOf({ current, next, again }: Values, kept: boolean, text: (typeof accountWords)['password']): FieldError[] {
  return [
    ...(current === '' ? [{ field: CURRENT, message: text.missing }] : []),
    ...(kept ? [] : [{ field: NEXT, message: text.broken }]),
    ...(next === again ? [] : [{ field: AGAIN, message: text.different }]),
  ];
}

function rulesOf(error: Error | null): string[] {
  return error instanceof ApiProblem ? error.reasons.map(({ code }) => code.replace(/^password\./, '')) : [];
}
