import { useCallback } from 'react';
import { type Catalogue, useText } from '../i18n/text.js';
import { ApiProblem } from './problem.js';
import { type Reason } from './types.js';

/** A refusal as the screen says it: what is wrong, then what to do or what would change it. */
export interface ProblemText {
  title: string;
  lines: string[];
}

export function reasonText(reason: Reason, text: Catalogue['reasons']): string {
  return text.byCode[reason.code]?.(reason.params ?? {}) ?? text.unknown(reason.code);
}

/** Sentences for the reasons of a refused act. */
export function useReasonText(): (reason: Reason) => string {
  const text = useText('reasons');
  return useCallback((reason) => reasonText(reason, text), [text]);
}

/** Sentences for whatever a request threw. */
export function useProblemText(): (error: unknown) => ProblemText {
  const problems = useText('problems');
  const reasons = useText('reasons');
  return useCallback((error) => describe(error, problems, reasons), [problems, reasons]);
}

function describe(error: unknown, problems: Catalogue['problems'], reasons: Catalogue['reasons']): ProblemText {
  if (!(error instanceof ApiProblem)) return { title: problems.server.title, lines: [problems.server.detail] };
  if (error.status === 0) return { title: problems.network.title, lines: [problems.network.detail] };
  if (error.status >= 500) return { title: problems.server.title, lines: [problems.server.detail, problems.reference(error.code)] };
  return {
    title: problems.title,
    lines: [sentenceOf(error, problems), ...error.reasons.map((reason) => reasonText(reason, reasons))],
  };
}

function sentenceOf(error: ApiProblem, problems: Catalogue['problems']): string {
  if (error.status === 429) return problems.tooMany;
  if (error.status === 401) return error.detail ?? problems.unauthenticated;
  if (error.status === 404) return problems.forbidden;
  return error.detail ?? error.message;
}
