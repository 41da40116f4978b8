import { useCallback } from 'react';
import { problemsWords } from '../i18n/fr/problems.js';
import { reasonsWords } from '../i18n/fr/reasons.js';
import { ApiProblem } from './problem.js';
import { type Reason } from './types.js';

/** A refusal as the screen says it: what is wrong, then what to do or what would change it. */
export interface ProblemText {
  title: string;
  lines: string[];
}

export function reasonText(reason: Reason, text: typeof reasonsWords): string {
  return text.byCode[reason.code]?.(reason.params ?? {}) ?? text.unknown(reason.code);
}

/** Sentences for the reasons of a refused act. */
export function useReasonText(): (reason: Reason) => string {
  const text = reasonsWords;
  return useCallback((reason) => reasonText(reason, text), [text]);
}

/** Sentences for whatever a request threw. */
export function useProblemText(): (error: unknown) => ProblemText {
  const problems = problemsWords;
  const reasons = reasonsWords;
  return useCallback((error) => describe(error, problems, reasons), [problems, reasons]);
}

function describe(error: unknown, problems: typeof problemsWords, reasons: typeof reasonsWords): ProblemText {
  if (!(error instanceof ApiProblem)) return { title: problems.server.title, lines: [problems.server.detail] };
  if (error.status === 0) return { title: problems.network.title, lines: [problems.network.detail] };
  if (error.status >= 500) return { title: problems.server.title, lines: [problems.server.detail, problems.reference(error.code)] };
  return {
    title: problems.title,
    lines: [sentenceOf(error, problems), ...error.reasons.map((reason) => reasonText(reason, reasons))],
  };
}

function sentenceOf(error: ApiProblem, problems: typeof problemsWords): string {
  if (error.status === 429) return problems.tooMany;
  if (error.status === 401) return error.detail ?? problems.unauthenticated;
  if (error.status === 404) return problems.forbidden;
  return error.detail ?? error.message;
}
