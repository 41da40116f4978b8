import { type RouteObject } from 'react-router';
import { lazyPage } from './lazy-page.js';

/** Lending rights: the list, the first signature, and one delegation with the second. */
export const DELEGATION_PAGES: RouteObject[] = [
  { path: 'delegations', lazy: lazyPage(() => import('../features/delegations/list/delegations-page.js'), 'DelegationsPage') },
  {
    path: 'delegations/nouvelle',
    lazy: lazyPage(() => import('../features/delegations/creation/new-delegation-page.js'), 'NewDelegationPage'),
  },
  { path: 'delegations/:id', lazy: lazyPage(() => import('../features/delegations/detail/delegation-page.js'), 'DelegationPage') },
];
