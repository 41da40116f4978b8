import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { meQuery } from '../../../api/me.js';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { establishmentPath, peoplePath } from '../people-paths.js';
import { establishmentsQuery } from '../people-queries.js';
import { draftErrors, type TermsDraft } from './terms-draft.js';

interface Options {
  view: EstablishmentPeopleView;
  initial: TermsDraft;
  act: 'invited' | 'changed';
  send: (draft: TermsDraft) => Promise<unknown>;
  /** After a change of one's own rights there may be nothing left to administer. */
  isReader?: boolean;
}

export interface TermsForm {
  draft: TermsDraft;
  change: (part: Partial<TermsDraft>) => void;
  errors: readonly FieldError[];
  problem: Error | null;
  pending: boolean;
  submit: (event: SyntheticEvent) => void;
}

/** The draft, its checks on submit, and what leads back to the list. */
export function useTermsForm({ view, initial, act, send, isReader = false }: Options): TermsForm {
  const text = peopleFormWords.errors;
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: () => send(draft),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: establishmentsQuery.queryKey });
      if (isReader) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      const left = isReader && !draft.rights.includes('administer');
      await navigate(left ? peoplePath : establishmentPath(view.establishment.id), { state: { act, name: draft.name.trim() } });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const found = draftErrors(draft, view.today, text);
    setErrors(found);
    if (found.length === 0 && !save.isPending) save.mutate();
  };
  const change = (part: Partial<TermsDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return { draft, change, errors, problem: save.error, pending: save.isPending, submit };
}
