import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef } from 'react';
import { acceptDelegation, declineDelegation, keepDelegations, revokeDelegation } from '../../../api/delegations.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { signatureQuery } from '../../../api/signature.js';
import { type DelegationsView, type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { useAnnounce } from '../../../ui/announcer.js';

export interface DelegationActs {
  readonly accept: (password: string) => void;
  readonly decline: () => void;
  readonly revoke: () => void;
  readonly pending: boolean;
  readonly problem: ProblemText | null;
  /** Takes the focus once the form or the button has left. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

interface Act {
  readonly send: () => Promise<DelegationsView>;
  readonly done: string;
  readonly failed: string;
}

/** Signing, refusing, revoking: what the server answers is what is shown. */
export function useDelegationActs({ id }: DelegationView): DelegationActs {
  const { accept, revoke, signature } = delegationsWords;
  const problemText = useProblemText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const act = useMutation({
    mutationFn: ({ send }: Act) => send(),
    onSuccess: async (delegations, { done }) => {
      await keepDelegations(queries, delegations);
      heading.current?.focus();
      announce(done);
    },
    onError: () => queries.invalidateQueries({ queryKey: signatureQuery.queryKey }),
  });
  const run = (one: Act): void => {
    if (!act.isPending) act.mutate(one);
  };
  return {
    accept: (password) => {
      run({ send: () => acceptDelegation(id, password), done: accept.done, failed: signature.failed });
    },
    decline: () => {
      run({ send: () => declineDelegation(id), done: accept.declined, failed: signature.failed });
    },
    revoke: () => {
      run({ send: () => revokeDelegation(id), done: revoke.done, failed: revoke.failed });
    },
    pending: act.isPending,
    problem: act.error === null ? null : { ...problemText(act.error), title: act.variables.failed },
    heading,
  };
}
