import { useLayoutEffect, useRef } from 'react';
import { pageOwner } from '../../api/page-owner.js';

/** The page belongs to whoever opened it. Once its session is somebody else's, nothing of it is theirs: all of it is loaded anew. */
export function usePageOwner(id: string): void {
  const owner = useRef(id);
  useLayoutEffect(() => {
    if (owner.current === id) return pageOwner.is(id);
    window.location.reload();
    return undefined;
  }, [id]);
}
