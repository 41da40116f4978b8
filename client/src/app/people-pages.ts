import { type RouteObject } from 'react-router';
import { lazyPage } from './lazy-page.js';

/** « Mon établissement ». */
export const PEOPLE_PAGES: RouteObject[] = [
  { path: 'mon-etablissement', lazy: lazyPage(() => import('../features/people/people-page.js'), 'PeoplePage') },
  { path: 'mon-etablissement/:id', lazy: lazyPage(() => import('../features/people/establishment-page.js'), 'EstablishmentPage') },
  { path: 'mon-etablissement/:id/inviter', lazy: lazyPage(() => import('../features/people/terms/invite-page.js'), 'InvitePage') },
  {
    path: 'mon-etablissement/:id/droits/:membershipId',
    lazy: lazyPage(() => import('../features/people/terms/member-page.js'), 'MemberPage'),
  },
];
