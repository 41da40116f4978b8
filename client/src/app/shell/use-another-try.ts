import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { PAGE_NOT_LOADED } from '../lazy-page.js';

/** Tries the page again, in place when that can help; by itself when the network comes back. */
export function useAnotherTry(error: unknown): () => void {
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const again = useCallback(() => {
    if (isForReload(error)) {
      window.location.reload();
      return;
    }
    reset();
    void navigate({ pathname, search, hash }, { replace: true });
  }, [error, reset, navigate, pathname, search, hash]);
  useEffect(() => {
    if (!(error instanceof ApiProblem) || error.status !== 0) return undefined;
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
    };
  }, [error, again]);
  return again;
}

/** A browser may remember that a file did not load. Without network a reload would leave the application for the browser's own page. */
function isForReload(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return true;
  return error.code === PAGE_NOT_LOADED && navigator.onLine;
}
