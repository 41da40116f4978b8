import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { prefetchEntry } from './prefetch-entry.js';

/** Fetches the entry screen's data once the present page has settled, and again when it is about to be opened. */
export function usePrefetchEntry(dossierId: string): () => void {
  const client = useQueryClient();
  const prefetch = useCallback(() => {
    void prefetchEntry(client, dossierId);
  }, [client, dossierId]);
  useEffect(() => {
    const timer = setTimeout(prefetch, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [prefetch]);
  return prefetch;
}
