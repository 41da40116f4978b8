import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../../../api/me.js';
import { PageChannel } from '../tabs/page-channel.js';
import { QuestionLocks } from '../tabs/question-locks.js';
import { usePages } from '../tabs/use-pages.js';
import { AnswerQueue } from './answer-queue.js';
import { leaving, type QueueView } from './queue-view.js';
import { queueWire } from './queue-wire.js';
import { TypingBuffer } from './typing-buffer.js';

/** Where this person's unsaved typing is kept, and how it leaves. */
export interface Unsaved {
  readonly buffer: TypingBuffer;
  readonly queue: AnswerQueue;
  readonly view: QueueView;
  /** Which questions other pages of this person write, and what they tell. */
  readonly locks: QuestionLocks;
  readonly channel: PageChannel;
  /** « Réessayer maintenant ». */
  readonly retry: () => void;
}

const SOON = 2_000;
const LATE = 30_000;

export function useAnswerQueue(dossierId: string): Unsaved {
  const { person } = useMe();
  const client = useQueryClient();
  const parts = useMemo(() => {
    const scope = `${person.id}/${dossierId}`;
    const [buffer, locks, channel] = [new TypingBuffer(person.id, dossierId), new QuestionLocks(scope), new PageChannel(scope)];
    return { buffer, locks, channel, queue: new AnswerQueue(dossierId, buffer, queueWire(client, dossierId, channel), locks) };
  }, [person.id, dossierId, client]);
  const { queue, channel } = parts;
  const view = useSyncExternalStore(queue.board.subscribe, queue.board.read);
  const retry = useCallback(() => {
    queue.board.heard();
    void queue.flush();
  }, [queue]);
  usePages(dossierId, queue, channel);
  useNetwork(queue, retry);
  useRetries(queue, view);
  return { ...parts, view, retry };
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
