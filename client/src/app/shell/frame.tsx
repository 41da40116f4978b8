import { type ReactElement, type ReactNode } from 'react';
import { ScrollRestoration } from 'react-router';
import { type MeView } from '../../api/types.js';
import { SessionNoticeBar } from '../session/session-notice.js';
import { AppFooter } from './app-footer.js';
import { AppHeader } from './app-header.js';
import { SkipLinks } from './skip-links.js';

interface FrameProps {
  /** Null for whoever has not signed in: no menu then. Undefined while it is read: nothing moves when the menu comes. */
  readonly me: MeView | null | undefined;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ me, children }: FrameProps): ReactElement {
  return (
    <>
      <SkipLinks />
      <AppHeader me={me} />
      <main id="contenu" tabIndex={-1}>
        <SessionNoticeBar />
        {children}
      </main>
      <AppFooter />
      <ScrollRestoration />
    </>
  );
}
