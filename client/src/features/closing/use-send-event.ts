import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { request } from '../../api/http.js';
import { type ProblemText, useProblemText } from '../../api/problem-text.js';
import { ApiProblem } from '../../api/problem.js';
import { type DossierView, type EventView } from '../../api/types.js';
import { dossierQuery } from '../../forms/dossier/queries.js';
import { receiptPath } from '../../forms/dossier/paths.js';
import { type EventPayload } from './use-event-draft.js';

export interface SendingEvent {
  readonly pending: boolean;
  readonly problem: ProblemText | null;
  readonly send: (payload: EventPayload) => Promise<void>;
}

/** Sends an act once: the same key for every retry of the same press, so that a lost answer never does it twice. */
export function useSendEvent(dossier: DossierView, event: EventView): SendingEvent {
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const key = useRef<string | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const send = async (payload: EventPayload): Promise<void> => {
    setPending(true);
    setProblem(null);
    key.current ??= crypto.randomUUID();
    try {
      const body = { event: event.event, ...payload };
      const { data } = await request('POST /api/dossiers/{id}/events', { params: { id: dossier.id }, body, idempotencyKey: key.current });
      client.setQueryData(dossierQuery(dossier.id).queryKey, { etag: null, view: data });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'dossier' || queryKey.length > 2 });
      await navigate(receiptPath(dossier.id, event.event), { state: { label: event.label } });
    } catch (error) {
      // A server that never answered may have done it: the same key is kept. A refusal is an answer: the next press is another act.
      if (error instanceof ApiProblem && error.status !== 0) key.current = null;
      setProblem(problemText(error));
      await client.invalidateQueries({ queryKey: dossierQuery(dossier.id).queryKey });
    } finally {
      setPending(false);
    }
  };
  return { pending, problem, send };
}
