import { type ReactElement, type ReactNode } from 'react';
import { ScrollRestoration } from 'react-router';
import { type MeView } from '../../api/types.js';
import { SessionNoticeBar } from '../session/session-notice.js';
import { AppFooter } from './app-footer.js';
import { AppHeader } from './app-header.js';
import { SkipLinks } from './skip-links.js';

/** What stands around every page. `me` is null for whoever has not signed in: no menu then. */
export function Frame({ me, children }: { me: MeView | null; children: ReactNode }): ReactElement {
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
