import { queryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { loadChecker } from '../load-checker.js';
import { type AnswersView, type DossierView, type FormView } from '../../api/types.js';
import { readVersioned, viewOf } from './versioned.js';

/** How often an open page asks whether its dossier has moved; unchanged costs one 304. */
export const FOLLOW_EVERY = 15_000;

export const contractQuery = (id: string) =>
  queryOptions({ queryKey: ['contract', id], queryFn: ({ signal }) => fetchData('GET /api/contracts/{id}', { params: { id }, signal }) });

export const dossierQuery = (id: string) =>
  queryOptions({ queryKey: ['dossier', id], queryFn: readVersioned('GET /api/dossiers/{id}', id), select: viewOf<DossierView> });

export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'form'],
    queryFn: readVersioned('GET /api/dossiers/{id}/form', id),
    select: viewOf<FormView>,
    staleTime: 5 * 60_000,
  });

export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'answers'],
    queryFn: readVersioned('GET /api/dossiers/{id}/answers', id),
    select: viewOf<AnswersView>,
  });

/** The compiled validators of one template: immutable under the hash in their address. */
export const validatorsQuery = (url: string) =>
  queryOptions({ queryKey: ['validators', url], queryFn: () => loadChecker(url), staleTime: Infinity, gcTime: Infinity });
