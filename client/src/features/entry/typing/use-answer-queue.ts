import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../../../api/me.js';
import { applyFound, applySaved } from '../../../forms/dossier/apply-saved.js';
import { answersQuery, dossierQuery } from '../../../forms/dossier/queries.js';
import { AnswerQueue } from './answer-queue.js';
import { leaving, type QueueView } from './queue-view.js';
import { keepDraft, saveAnswer } from './save-answer.js';
import { TypingBuffer } from './typing-buffer.js';

/** Where this person's unsaved typing is kept, and how it leaves. */
export interface Unsaved {
  readonly buffer: TypingBuffer;
  readonly queue: AnswerQueue;
  readonly view: QueueView;
  /** « Réessayer maintenant ». */
  readonly retry: () => void;
}

const SOON = 2_000;
const LATE = 30_000;

export function useAnswerQueue(dossierId: string): Unsaved {
  const { person } = useMe();
  const client = useQueryClient();
  const [buffer, queue] = useMemo(() => {
    const kept = new TypingBuffer(person.id, dossierId);
    return [kept, new AnswerQueue(dossierId, kept, wireOf(client, dossierId))] as const;
  }, [person.id, dossierId, client]);
  const view = useSyncExternalStore(queue.board.subscribe, queue.board.read);
  const retry = useCallback(() => {
    queue.board.heard();
    void queue.flush();
  }, [queue]);
  useNetwork(queue, retry);
  useRetries(queue, view);
  return { buffer, queue, view, retry };
}

function wireOf(client: QueryClient, dossierId: string): ConstructorParameters<typeof AnswerQueue>[2] {
  const readAgain = (): void => {
    void client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey, exact: true });
    void client.invalidateQueries({ queryKey: answersQuery(dossierId).queryKey });
  };
  return {
    save: saveAnswer,
    draft: keepDraft,
    saved: (saved) => {
      applySaved(client, dossierId, saved);
    },
    found: (answer) => {
      applyFound(client, dossierId, answer);
      readAgain();
    },
    refused: readAgain,
  };
}

/** What an earlier visit left is sent at once; a network that comes back sends the rest; a page that goes sends what it can. */
function useNetwork(queue: AnswerQueue, retry: () => void): void {
  useEffect(() => {
    const cut = (): void => {
      queue.board.silent();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void queue.flush();
    };
    if (window.navigator.onLine) void queue.flush();
    else cut();
    window.addEventListener('online', retry);
    window.addEventListener('offline', cut);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('offline', cut);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [queue, retry]);
}

/** A service that does not answer is tried again with one question, less and less often. */
function useRetries(queue: AnswerQueue, view: QueueView): void {
  const [next] = leaving(view);
  const silent = view.offlineSince !== null;
  useEffect(() => {
    if (!silent) return undefined;
    let [wait, timer] = [SOON, 0];
    const again = (): void => {
      timer = window.setTimeout(() => {
        wait = Math.min(LATE, wait * 2);
        void tryAgain(queue, next).then(again);
      }, wait);
    };
    again();
    return () => {
      window.clearTimeout(timer);
      wait = LATE;
    };
  }, [queue, silent, next]);
}

async function tryAgain(queue: AnswerQueue, next: string | undefined): Promise<void> {
  if (!window.navigator.onLine) return;
  if (next !== undefined) await queue.send(next, { loud: false });
  else queue.board.heard();
  if (queue.board.view.offlineSince === null) await queue.flush();
}
