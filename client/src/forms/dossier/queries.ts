import { type QueryFunction } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';
import { type AnswersView, type ContractView, type DossierView, type FormView } from '../../api/types.js';
import { type AnswerChecker, loadChecker } from '../load-checker.js';
import { readVersioned, type Versioned, viewOf } from './versioned.js';

/** How often an open page asks whether its dossier has moved; unchanged costs one 304. */
export const FOLLOW_EVERY = 15_000;

const FORM_FRESH = 5 * 60_000;

/** One reading: what is kept (`Stored`) and what the screens see of it (`Shown`). */
export interface Reading<Stored, Shown = Stored> {
  readonly queryKey: string[];
  readonly queryFn: QueryFunction<Stored, string[]>;
  readonly select?: (stored: Stored) => Shown;
  readonly staleTime?: number;
  readonly gcTime?: number;
}

type VersionedReading<View> = Reading<Versioned<View>, View>;

export const contractQuery = (id: string): Reading<ContractView> => ({
  queryKey: ['contract', id],
  queryFn: ({ signal }) => fetchData('GET /api/contracts/{id}', { params: { id }, signal }),
});

export const dossierQuery = (id: string): VersionedReading<DossierView> => ({
  queryKey: ['dossier', id],
  queryFn: readVersioned('GET /api/dossiers/{id}', id),
  select: viewOf,
});

export const formQuery = (id: string): VersionedReading<FormView> => ({
  queryKey: ['dossier', id, 'form'],
  queryFn: readVersioned('GET /api/dossiers/{id}/form', id),
  select: viewOf,
  staleTime: FORM_FRESH,
});

export const answersQuery = (id: string): VersionedReading<AnswersView> => ({
  queryKey: ['dossier', id, 'answers'],
  queryFn: readVersioned('GET /api/dossiers/{id}/answers', id),
  select: viewOf,
});

/** The compiled validators of one template: immutable under the hash in their address. */
export const validatorsQuery = (url: string): Reading<AnswerChecker> => ({
  queryKey: ['validators', url],
  queryFn: () => loadChecker(url),
  staleTime: Infinity,
  gcTime: Infinity,
});
