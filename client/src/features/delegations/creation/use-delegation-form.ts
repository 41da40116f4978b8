import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { keepDelegations, signDelegation } from '../../../api/delegations.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { signatureQuery } from '../../../api/signature.js';
import { type DelegableView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { delegationsPath } from '../delegation-paths.js';
import { type Signature, useSignature } from '../use-signature.js';
import { chosenIn, type Delegable, type DelegationDraft, emptyDraft, toNewDelegation } from './delegation-draft.js';
import { draftErrors } from './draft-errors.js';

export interface DelegationFormState {
  readonly draft: DelegationDraft;
  readonly change: (part: Partial<DelegationDraft>) => void;
  /** The membership whose rights are delegated. */
  readonly chosen: DelegableView;
  readonly signature: Signature;
  readonly problem: ProblemText | null;
  readonly pending: boolean;
  readonly submit: (event: SyntheticEvent) => void;
}

/** The draft, its checks on submit, and the signature that leads back to the list. */
export function useDelegationForm(delegable: Delegable, today: string): DelegationFormState {
  const text = delegationsWords;
  const problemText = useProblemText();
  const [draft, setDraft] = useState(() => emptyDraft(delegable, today));
  const signature = useSignature();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const chosen = chosenIn(delegable, draft);
  const sign = useMutation({
    mutationFn: () => signDelegation(toNewDelegation(draft, signature.password)),
    onSuccess: async (delegations) => {
      const proposed = chosen.colleagues.find(({ id }) => id === draft.delegateId)?.name;
      await keepDelegations(queries, delegations);
      await navigate(delegationsPath, { state: { proposed } });
    },
    onError: () => queries.invalidateQueries({ queryKey: signatureQuery.queryKey }),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const found = signature.check(draftErrors(draft, today, text.form.missing));
    if (found.length === 0 && !sign.isPending) sign.mutate();
  };
  const change = (part: Partial<DelegationDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const problem = sign.error === null ? null : { ...problemText(sign.error), title: text.signature.failed };
  return { draft, change, chosen, signature, problem, pending: sign.isPending, submit };
}
