import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchData } from '../../api/http.js';
import { type AlertPreferencesView } from '../../api/types.js';
import { preferencesQuery } from './alerts-queries.js';

export type MailChoiceValue = AlertPreferencesView['mails'];

interface MailChoiceState {
  /** What the screen shows: the last choice made, until the server has it. */
  readonly shown: MailChoiceValue;
  readonly saved: boolean;
  readonly error: Error | null;
  readonly choose: (choice: MailChoiceValue) => void;
}

/** Saved as soon as it is chosen, one choice after the other: the last one is the one that stays. */
export function useMailChoice(chosen: MailChoiceValue): MailChoiceState {
  const queries = useQueryClient();
  const [picked, pick] = useState<MailChoiceValue | null>(null);
  const save = useMutation({
    scope: { id: 'mail-choice' },
    mutationFn: (mails: MailChoiceValue) => fetchData('PUT /api/alerts/preferences', { body: { mails } }),
    onSuccess: (saved) => {
      queries.setQueryData(preferencesQuery.queryKey, saved);
    },
    onSettled: (_saved, _error, mails) => {
      pick((latest) => (latest === mails ? null : latest));
    },
  });
  return {
    shown: picked ?? chosen,
    saved: save.isSuccess,
    error: save.error,
    choose: (choice) => {
      pick(choice);
      save.mutate(choice);
    },
  };
}
