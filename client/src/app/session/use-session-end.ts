import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { meQuery } from '../../api/me.js';
import { serverClock } from '../../api/server-clock.js';
import { extendSession } from '../../api/sign-in.js';
import { hearOtherTabs, tellOtherTabs } from './session-channel.js';

/** The warning comes five minutes before the end. */
const WARNING_SECONDS = 5 * 60;

export interface SessionEnd {
  /** Seconds before the end, once the warning is due; null before. */
  secondsLeft: number | null;
  extend: () => Promise<void>;
  setEnd: (expiresAt: string) => void;
}

/** When the session ends, as the server last said it, here or in another tab. */
export function useSessionEnd(expiresAt: string): SessionEnd {
  const queryClient = useQueryClient();
  const setEnd = useCallback(
    (next: string) => {
      queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, session: { expiresAt: next } });
    },
    [queryClient],
  );
  useEffect(() => hearOtherTabs(setEnd), [setEnd]);
  const extend = useCallback(async () => {
    const next = await extendSession();
    setEnd(next);
    tellOtherTabs(next);
  }, [setEnd]);
  return { secondsLeft: useSecondsLeft(expiresAt), extend, setEnd };
}

/** Counted by the server's clock; changes every second once the warning is due, not before. */
function useSecondsLeft(expiresAt: string): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const count = (): void => {
      const seconds = Math.ceil((Date.parse(expiresAt) - serverClock.now()) / 1000);
      setLeft(seconds > WARNING_SECONDS ? null : Math.max(0, seconds));
    };
    count();
    const timer = setInterval(count, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [expiresAt]);
  return left;
}
