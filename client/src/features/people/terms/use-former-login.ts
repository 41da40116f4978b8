import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { fetchData } from '../../../api/http.js';
import { type PersonRightsView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { establishmentsQuery } from '../people-queries.js';

export const FORMER_LOGIN_FIELD = 'ancien-identifiant';
/** The server checks again. */
const LOGIN = /^[a-z0-9][a-z0-9._\\/-]{2,63}$/i;

interface FormerLoginDraft {
  value: string;
  errors: readonly FieldError[];
  problem: Error | null;
  pending: boolean;
  /** What was kept, until something else is written. */
  done: string | null;
  write: (value: string) => void;
  submit: (event: SyntheticEvent) => void;
}

/** The name as it is written, its check on submit, and what was kept. */
export function useFormerLogin(establishmentId: string, { id, formerLogin }: PersonRightsView): FormerLoginDraft {
  const text = peopleFormWords.former;
  const [value, setValue] = useState(formerLogin ?? '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (login: string) =>
      fetchData('PUT /api/administered-establishments/{id}/people/{membershipId}/former-login', {
        params: { id: establishmentId, membershipId: id },
        body: { formerLogin: login === '' ? null : login },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: establishmentsQuery.queryKey }),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const login = value.trim();
    const valid = login === '' || LOGIN.test(login);
    setErrors(valid ? [] : [{ field: FORMER_LOGIN_FIELD, message: text.malformed }]);
    if (valid && !save.isPending) save.mutate(login);
  };
  const write = (next: string): void => {
    save.reset();
    setValue(next);
  };
  const kept = save.variables === '' ? text.removed : text.saved;
  return { value, errors, problem: save.error, pending: save.isPending, done: save.isSuccess ? kept : null, write, submit };
}
