import { type ApiProblem } from '../../../api/problem.js';

/** Where the typing of one question stands, told in the bar under it. `at` is an instant. */
export type SavePhase =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number; readonly rate: number | null }
  | { readonly kind: 'draft'; readonly at: number }
  | { readonly kind: 'offline'; readonly at: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'locked'; readonly problem: ApiProblem }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };
