import { Button } from '@codegouvfr/react-dsfr/Button';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '../../api/me.js';
import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../../api/problem-text.js';
import { type MeView } from '../../api/types.js';
import { commonWords } from '../../i18n/fr/common.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { PageTitle } from '../../ui/page-title.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { WaitingHeading } from '../../ui/waiting-page.js';
import { SessionKeeper } from '../session/session-keeper.js';
import { Frame } from './frame.js';

const ACCOUNT = '/mon-compte';

/** The region wants a second factor of this person first: the server opens nothing else. */
const isHeldBack = ({ secondFactor }: MeView): boolean => secondFactor.required && !secondFactor.enabled;

/** Everything behind a session. Without one: the sign-in page, which leads back here. */
export function SignedInShell(): ReactElement {
  const { data: me, error, refetch } = useQuery(meQuery);
  const { pathname, search } = useLocation();
  if (me !== undefined)
    return (
      <Frame me={me}>
        {isHeldBack(me) && pathname !== ACCOUNT ? <Navigate to={ACCOUNT} replace /> : <Outlet />}
        <SessionKeeper me={me} />
      </Frame>
    );
  if (error instanceof ApiProblem && error.status === 401) return <Navigate to={signInAddress(pathname + search)} replace />;
  return (
    <Frame me={error === null ? undefined : null}>
      <Opening error={error} retry={() => void refetch()} />
    </Frame>
  );
}

function Opening({ error, retry }: { error: Error | null; retry: () => void }): ReactElement {
  const text = shellWords;
  const common = commonWords;
  const problemText = useProblemText();
  return (
    <div className="ec-page">
      {error === null ? null : <PageTitle>{text.unopened}</PageTitle>}
      <ProblemAlert problem={error === null ? null : problemText(error)}>
        <p className="fr-mt-3v">
          <Button priority="secondary" size="small" onClick={retry}>
            {common.retry}
          </Button>
        </p>
      </ProblemAlert>
      {error === null ? <WaitingHeading title={text.openingPage} text={text.opening} /> : null}
    </div>
  );
}

function signInAddress(wanted: string): string {
  return wanted === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(wanted)}`;
}
