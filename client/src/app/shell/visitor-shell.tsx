import { type ReactElement } from 'react';
import { Outlet } from 'react-router';
import { Frame } from './frame.js';

/** Sign-in and renewal: no menu, no session. */
export function VisitorShell(): ReactElement {
  return (
    <Frame me={null}>
      <Outlet />
    </Frame>
  );
}
