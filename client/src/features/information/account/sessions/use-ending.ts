import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef } from 'react';
import { endOtherSessions, endSession, openSessionsQuery } from '../../../../api/account.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { useAnnounce } from '../../../../ui/announcer.js';

interface Ending {
  end: (id: string) => void;
  endOthers: () => void;
  error: Error | null;
  /** Takes the focus once a line has left with its button. */
  heading: RefObject<HTMLHeadingElement | null>;
}

export function useEnding(): Ending {
  const text = accountWords.sessions;
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const ended = async (sentence: string): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: openSessionsQuery.queryKey });
    heading.current?.focus();
    announce(sentence);
  };
  const one = useMutation({ mutationFn: endSession, onSuccess: () => ended(text.ended) });
  const others = useMutation({ mutationFn: endOtherSessions, onSuccess: () => ended(text.endedOthers) });
  return {
    end: (id) => {
      one.mutate(id);
    },
    endOthers: () => {
      others.mutate();
    },
    error: one.error ?? others.error,
    heading,
  };
}
