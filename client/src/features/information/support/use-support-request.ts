import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { fetchData } from '../../../api/http.js';
import { lastProblem } from '../../../api/last-problem.js';

/** What the reader writes; the rest is known. */
interface Written {
  problem: string;
  contract: string;
  phone: string;
}

export type WrittenName = keyof Written;

export interface SupportDraft {
  readonly written: Written;
  readonly known: { readonly screen: string; readonly lastError: string };
  readonly sending: UseMutationResult<{ reference: string; copyTo: string }, Error, void>;
  readonly missing: boolean;
  readonly write: (name: WrittenName, value: string) => void;
  readonly send: () => void;
  readonly again: () => void;
}

/** The request for help of somebody who has signed in: written here, sent by the server. */
export function useSupportRequest(): SupportDraft {
  const [search] = useSearchParams();
  const [written, setWritten] = useState<Written>({ problem: '', contract: search.get('contrat') ?? '', phone: '' });
  const [asked, setAsked] = useState(false);
  const known = { screen: search.get('depuis') ?? '', lastError: lastProblem.text };
  const sending = useMutation({ mutationFn: () => fetchData('POST /api/support-requests', { body: { ...written, ...known } }) });
  const missing = written.problem.trim() === '';
  return {
    written,
    known,
    sending,
    missing: asked && missing,
    write: (name: WrittenName, value: string) => {
      setWritten((before) => ({ ...before, [name]: value }));
    },
    send: () => {
      setAsked(true);
      if (!missing) sending.mutate();
    },
    again: () => {
      setAsked(false);
      setWritten((before) => ({ ...before, problem: '' }));
      sending.reset();
    },
  };
}
