import { useEffect, useRef } from 'react';

/** The server moves the end of a session once a minute at most: asking more often would change nothing. */
const AT_MOST_EVERY = 60_000;

/** Somebody who types or clicks is there: their session slides, without a word. */
export function useKeepAlive(extend: () => Promise<void>, active: boolean): void {
  const last = useRef(0);
  useEffect(() => {
    if (!active) return undefined;
    if (last.current === 0) last.current = Date.now();
    const seen = (): void => {
      if (Date.now() - last.current < AT_MOST_EVERY) return;
      last.current = Date.now();
      // A failure shows by itself: the next request, or the warning.
      extend().catch(() => undefined);
    };
    document.addEventListener('pointerdown', seen);
    document.addEventListener('keydown', seen);
    return () => {
      document.removeEventListener('pointerdown', seen);
      document.removeEventListener('keydown', seen);
    };
  }, [extend, active]);
}
