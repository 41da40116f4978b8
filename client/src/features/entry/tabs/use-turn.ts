import { useCallback, useEffect, useState } from 'react';
import { type Unsaved } from '../typing/use-answer-queue.js';

/** Whether this page may write the question, of all the pages that this person has open. */
export interface Turn {
  readonly mine: boolean;
  /** « Continuer ici ». */
  readonly take: () => void;
}

type Stand = 'mine' | 'waiting' | 'arriving';

/** One page at a time types in a question: another one waits, and goes on from what was typed there. */
export function useTurn(key: string, unsaved: Unsaved): Turn {
  const { locks, channel } = unsaved;
  const [stand, setStand] = useState<Stand>('mine');
  const [round, setRound] = useState(0);
  const look = useCallback(() => {
    void locks.take(key).then((took) => {
      if (took) locks.release(key);
      else setStand('waiting');
    });
  }, [key, locks]);
  useEffect(look, [look]);
  useEffect(
    () =>
      channel.hear((message) => {
        if (message.kind === 'saved' || message.key !== key) return;
        if (message.kind === 'typing') look();
        else {
          // Whoever waits longer lets the one who asks go first.
          setStand('waiting');
          setRound((before) => before + 1);
        }
      }),
    [channel, key, look],
  );
  useWaiting(key, unsaved, { stand, round, become: setStand });
  const take = useCallback(() => {
    channel.tell({ kind: 'wanted', key });
  }, [channel, key]);
  return { mine: stand !== 'waiting', take };
}

interface Waiting {
  readonly stand: Stand;
  readonly round: number;
  readonly become: (stand: Stand) => void;
}

/** Takes the question when it is free, and holds it until the fields that open here hold it themselves. */
function useWaiting(key: string, { locks }: Unsaved, { stand, round, become }: Waiting): void {
  useEffect(() => {
    if (stand !== 'waiting') return undefined;
    const patience = new AbortController();
    locks.takeNext(key, patience.signal).then(
      () => {
        if (patience.signal.aborted) locks.release(key);
        else become('arriving');
      },
      () => undefined,
    );
    return () => {
      patience.abort();
    };
  }, [key, locks, stand, round, become]);
  useEffect(() => {
    if (stand !== 'arriving') return;
    locks.release(key);
    become('mine');
  }, [key, locks, stand, become]);
}
