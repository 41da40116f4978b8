import { useLocation } from 'react-router';

const HELP = '/un-probleme';

/** « Un problème ? », with the page where it was met. */
export function useHelpAddress(): string {
  const { pathname, search } = useLocation();
  return pathname === HELP || pathname === '/connexion'
    ? HELP + (pathname === HELP ? search : '')
    : `${HELP}?depuis=${encodeURIComponent(pathname)}`;
}
