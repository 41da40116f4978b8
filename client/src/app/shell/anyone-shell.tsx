import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { Outlet } from 'react-router';
import { meQuery } from '../../api/me.js';
import { SessionKeeper } from '../session/session-keeper.js';
import { Frame } from './frame.js';

/** Pages that anybody may read: with the menu for whoever is signed in, and never a demand to sign in. */
export function AnyoneShell(): ReactElement {
  const { data: me } = useQuery(meQuery);
  return (
    <Frame me={me ?? null}>
      <Outlet />
      {me === undefined ? null : <SessionKeeper me={me} />}
    </Frame>
  );
}
