import { useEffect, useRef } from 'react';

const AGAIN = 5_000;

/** A cut sending goes on when the network is back, and is tried from time to time. */
export function useBackOnline(cut: boolean, resume: () => void): void {
  const latest = useRef(resume);
  useEffect(() => {
    latest.current = resume;
  });
  useEffect(() => {
    if (!cut) return undefined;
    const again = (): void => {
      if (window.navigator.onLine) latest.current();
    };
    const timer = window.setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [cut]);
}
