import { useEffect } from 'react';
import { type Unsaved } from '../typing/use-answer-queue.js';

/** As long as there is unsaved typing here, no other page of this person writes this question. */
export function useHold(key: string, { locks, channel }: Unsaved, typing: boolean): void {
  useEffect(() => {
    if (!typing) return undefined;
    const taken = locks.take(key);
    void taken.then((took) => {
      if (took) channel.tell({ kind: 'typing', key });
    });
    return () => {
      void taken.then((took) => {
        if (took) locks.release(key);
      });
    };
  }, [key, locks, channel, typing]);
}
