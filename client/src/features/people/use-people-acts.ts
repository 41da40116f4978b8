import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchData } from '../../api/http.js';
import { meQuery } from '../../api/me.js';
import { type PersonRightsView } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { useAnnounce } from '../../ui/announcer.js';
import { establishmentsQuery } from './people-queries.js';

export interface PeopleActs {
  /** Whose rights are about to end. */
  ending: PersonRightsView | null;
  askEnd: (person: PersonRightsView) => void;
  keep: () => void;
  confirmEnd: () => void;
  again: (person: PersonRightsView) => void;
  pending: boolean;
  error: Error | null;
  /** How many lines have left with their buttons: the focus must go somewhere. */
  left: number;
}

type Act = 'ending' | 'invitation';

/** What may be done with somebody's rights, in place. */
export function usePeopleActs(id: string): PeopleActs {
  const text = peopleWords;
  const announce = useAnnounce();
  const [ending, setEnding] = useState<PersonRightsView | null>(null);
  const [left, setLeft] = useState(0);
  const keep = (): void => {
    setEnding(null);
  };
  const end = useAct(id, 'ending', ({ state, name }) => {
    keep();
    setLeft((before) => before + 1);
    announce((state === 'invited' ? text.cancelling : text.ending).done(name));
  });
  const again = useAct(id, 'invitation', ({ name }) => {
    announce(text.again(name));
  });
  return {
    ...{ ending, keep, left },
    askEnd: (person) => {
      again.reset();
      end.reset();
      setEnding(person);
    },
    confirmEnd: () => {
      if (ending !== null) end.mutate(ending, { onError: keep });
    },
    again: (person) => {
      end.reset();
      again.mutate(person);
    },
    pending: end.isPending || again.isPending,
    error: end.error ?? again.error,
  };
}

/** One act, after which everything is read again before it is said to be done. */
function useAct(id: string, act: Act, onDone: (person: PersonRightsView) => void): UseMutationResult<unknown, Error, PersonRightsView> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id: membershipId }: PersonRightsView) =>
      fetchData(`POST /api/administered-establishments/{id}/people/{membershipId}/${act}`, { params: { id, membershipId } }),
    onSuccess: async (_, person) => {
      if (person.isReader) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: establishmentsQuery.queryKey });
      onDone(person);
    },
  });
}
