import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { Outlet } from 'react-router';
import { meQuery } from '../../api/me.js';
import { SessionKeeper } from '../session/session-keeper.js';
import { Frame } from './frame.js';
import { RouteWaiting } from './route-waiting.js';

/** Pages that anybody may read: with the menu for whoever is signed in, and never a demand to sign in. */
export function AnyoneShell(): ReactElement {
  const { data: me, isFetched, failureCount } = useQuery(meQuery);
  // Once: a page below that asks again must not be taken away for it. The frame is a new one then, and nothing in it has moved.
  const asking = !isFetched && failureCount === 0;
  return (
    <Frame key={asking ? 'asking' : 'asked'} me={me ?? null}>
      {asking ? <RouteWaiting /> : <Outlet />}
      {me === undefined ? null : <SessionKeeper me={me} />}
    </Frame>
  );
}
