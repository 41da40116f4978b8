import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Note } from '../../ui/note.js';

interface SessionNotice {
  sentence: string | null;
  notice: (sentence: string | null) => void;
}

const NoticeContext = createContext<SessionNotice>({ sentence: null, notice: () => undefined });

export function useSessionNotice(): SessionNotice {
  return useContext(NoticeContext);
}

/** Holds what was last said about the session. */
export function SessionNoticeProvider({ children }: { children: ReactNode }): ReactElement {
  const [sentence, notice] = useState<string | null>(null);
  return <NoticeContext value={{ sentence, notice }}>{children}</NoticeContext>;
}

/** Written above the page until one goes elsewhere: announced once, but never only announced. */
export function SessionNoticeBar(): ReactElement | null {
  const { sentence, notice } = useSessionNotice();
  const { pathname } = useLocation();
  useEffect(
    () => () => {
      notice(null);
    },
    [pathname, notice],
  );
  if (sentence === null) return null;
  return (
    <Note tone="ok">
      <p className="ec-session-notice">{sentence}</p>
    </Note>
  );
}
