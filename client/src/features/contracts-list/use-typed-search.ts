import { useEffect, useState } from 'react';
import { type ListAddress } from './list-address.js';

const TYPING_PAUSE = 300;

/** What is being typed, sent after a pause. A filter taken away elsewhere empties the field; an answer that arrives late does not. */
export function useTypedSearch(current: string, change: (part: Partial<ListAddress>) => void): [string, (search: string) => void] {
  const [search, setSearch] = useState(current);
  const [sent, setSent] = useState(current);
  if (sent !== current) {
    setSent(current);
    setSearch(current);
  }
  useEffect(() => {
    if (search === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(search);
      change({ search });
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [search, sent, change]);
  return [search, setSearch];
}
