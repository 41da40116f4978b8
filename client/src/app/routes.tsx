import { createBrowserRouter, type RouteObject } from 'react-router';
import { DELEGATION_PAGES } from './delegation-pages.js';
import { DOSSIER_PAGES } from './dossier-pages.js';
import { AbsentPage } from '../ui/absent-page.js';
import { AnyoneShell } from './shell/anyone-shell.js';
import { FailurePage } from './shell/failure-page.js';
import { lazyPage } from './lazy-page.js';
import { PEOPLE_PAGES } from './people-pages.js';
import { RouteWaiting } from './shell/route-waiting.js';
import { SignedInShell } from './shell/signed-in-shell.js';
import { VisitorShell } from './shell/visitor-shell.js';

/** Before a session. */
const VISITOR_PAGES: RouteObject[] = [
  { path: 'connexion', lazy: lazyPage(() => import('../features/sign-in/sign-in-page.js'), 'SignInPage') },
  { path: 'activation', lazy: lazyPage(() => import('../features/sign-in/activation/activation-page.js'), 'ActivationPage') },
  { path: 'renouvellement', lazy: lazyPage(() => import('../features/sign-in/renewal/renewal-page.js'), 'RenewalPage') },
];

/** Anybody may read these; whoever is signed in keeps the menu. */
const INFORMATION_PAGES: RouteObject[] = [
  { path: 'accessibilite', lazy: lazyPage(() => import('../features/information/accessibility-page.js'), 'AccessibilityPage') },
  { path: 'mentions-legales', lazy: lazyPage(() => import('../features/information/legal-notice-page.js'), 'LegalNoticePage') },
  { path: 'donnees-personnelles', lazy: lazyPage(() => import('../features/information/personal-data-page.js'), 'PersonalDataPage') },
  { path: 'trucs-et-astuces', lazy: lazyPage(() => import('../features/information/tips-page.js'), 'TipsPage') },
  { path: 'plan-du-site', lazy: lazyPage(() => import('../features/information/site-map-page.js'), 'SiteMapPage') },
  { path: 'un-probleme', lazy: lazyPage(() => import('../features/information/support/support-page.js'), 'SupportPage') },
];

const SIGNED_IN_PAGES: RouteObject[] = [
  { index: true, lazy: lazyPage(() => import('../features/home/home-page.js'), 'HomePage') },
  { path: 'contrats', lazy: lazyPage(() => import('../features/contracts-list/contracts-list-page.js'), 'ContractsListPage') },
  { path: 'entites-juridiques/:finess', lazy: lazyPage(() => import('../features/legal-entity/legal-entity-page.js'), 'LegalEntityPage') },
  { path: 'mon-compte', lazy: lazyPage(() => import('../features/information/account/account-page.js'), 'AccountPage') },
  { path: 'guide', lazy: lazyPage(() => import('../features/guide/guide-page.js'), 'GuidePage') },
  { path: 'alertes', lazy: lazyPage(() => import('../features/alerts/alerts-page.js'), 'AlertsPage') },
  { path: 'alertes/reglages', lazy: lazyPage(() => import('../features/alerts/preferences-page.js'), 'PreferencesPage') },
  { path: 'campagnes', lazy: lazyPage(() => import('../features/campaigns/list/campaigns-page.js'), 'CampaignsPage') },
  { path: 'campagnes/nouvelle', lazy: lazyPage(() => import('../features/campaigns/creation/new-campaign-page.js'), 'NewCampaignPage') },
  { path: 'campagnes/:id', lazy: lazyPage(() => import('../features/campaigns/detail/campaign-page.js'), 'CampaignPage') },
  ...DELEGATION_PAGES,
  ...PEOPLE_PAGES,
  ...DOSSIER_PAGES,
  { path: '*', Component: AbsentPage },
];

/** The addresses of the product. Each page is its own file to the browser, fetched on its first visit. */
export function createAppRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      ErrorBoundary: FailurePage,
      children: [
        { Component: VisitorShell, children: guarded(VISITOR_PAGES) },
        { Component: AnyoneShell, children: guarded(INFORMATION_PAGES) },
        { Component: SignedInShell, children: guarded(SIGNED_IN_PAGES) },
      ],
    },
  ]);
}

/** A page that fails, or whose file is on its way, leaves the header and the menu standing, and the other pages. */
function guarded(pages: RouteObject[]): RouteObject[] {
  return [{ HydrateFallback: RouteWaiting, ErrorBoundary: FailurePage, children: pages }];
}
