import { type RouteObject } from 'react-router';
import { lazyPage } from './lazy-page.js';

/** The screens of one contract and of one dossier. */
export const DOSSIER_PAGES: RouteObject[] = [
  { path: 'contrats/:contractId', lazy: lazyPage(() => import('../features/contract/contract-page.js'), 'ContractPage') },
  { path: 'dossiers/:dossierId/saisie/:questionKey?', lazy: lazyPage(() => import('../features/entry/entry-page.js'), 'EntryPage') },
  { path: 'dossiers/:dossierId/actes/:event', lazy: lazyPage(() => import('../features/closing/event-page.js'), 'EventPage') },
  { path: 'dossiers/:dossierId/historique', lazy: lazyPage(() => import('../features/history/history-page.js'), 'HistoryPage') },
  { path: 'dossiers/:dossierId/recu/:event', lazy: lazyPage(() => import('../features/closing/receipt-page.js'), 'ReceiptPage') },
];
