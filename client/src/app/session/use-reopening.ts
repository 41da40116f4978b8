import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionGate } from '../../api/session-gate.js';

interface Reopening {
  /** A dialogue must ask for the password. */
  asked: boolean;
  ask: () => void;
  /** The session is open again: whatever waited goes on. */
  reopened: () => void;
}

/** Answers the requests that met a closed session: they wait until `reopened`. */
export function useReopening(): Reopening {
  const [asked, setAsked] = useState(false);
  const waiting = useRef<((open: boolean) => void)[]>([]);
  const answer = useCallback((open: boolean) => {
    for (const resolve of waiting.current.splice(0)) resolve(open);
  }, []);
  useEffect(() => {
    const release = sessionGate.guard(
      () =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          setAsked(true);
        }),
    );
    return () => {
      release();
      answer(false);
    };
  }, [answer]);
  const ask = useCallback(() => {
    setAsked(true);
  }, []);
  return {
    asked,
    ask,
    reopened: () => {
      setAsked(false);
      answer(true);
    },
  };
}
