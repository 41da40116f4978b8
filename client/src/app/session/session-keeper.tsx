import { type ReactElement, useEffect } from 'react';
import { type MeView } from '../../api/types.js';
import { EndWarning } from './end-warning.js';
import { ReopenDialog } from './reopen-dialog.js';
import { useKeepAlive } from './use-keep-alive.js';
import { usePageOwner } from './use-page-owner.js';
import { useReopening } from './use-reopening.js';
import { useSessionEnd } from './use-session-end.js';

/** Slides the session while somebody is there, warns before its end, and opens it again over the page: nothing typed is lost. */
export function SessionKeeper({ me }: { me: MeView }): ReactElement | null {
  usePageOwner(me.person.id);
  const { secondsLeft, extend, setEnd } = useSessionEnd(me.session.expiresAt);
  const { asked, ask, reopened } = useReopening();
  const warned = secondsLeft !== null;
  useKeepAlive(extend, !warned && !asked);
  const over = secondsLeft === 0;
  useEffect(() => {
    if (over) ask();
  }, [over, ask]);
  if (asked)
    return (
      <ReopenDialog
        email={me.person.email}
        onReopened={(expiresAt) => {
          setEnd(expiresAt);
          reopened();
        }}
      />
    );
  return warned ? <EndWarning secondsLeft={secondsLeft} extend={extend} /> : null;
}
