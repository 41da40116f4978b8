import { servedAnswerProblems, type FieldProblem, type ValidatorFactory } from '../../../src/forms/isomorphic.js';

/** The problems of one value in French, by the same rules as the server. */
export type AnswerChecker = (question: CheckedQuestion, value: unknown) => readonly FieldProblem[];

export interface CheckedQuestion {
  readonly id: string;
  readonly field: string;
  readonly schema: object;
  readonly unit: string | null;
  readonly mayExceed: boolean;
}

type EngineQuestion = Parameters<ReturnType<typeof servedAnswerProblems>>[0];
type EngineValue = Parameters<ReturnType<typeof servedAnswerProblems>>[1];

/**
 * Loads the validators that the server compiled from the template: a module of our own origin, so that the page needs
 * no `eval` (rule 16). The address is a variable: a literal would be resolved when the client is built.
 */
export async function loadChecker(url: string): Promise<AnswerChecker> {
  const address = new URL(url, window.location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as { default: ValidatorFactory; patterns?: boolean };
  const regExp = module.patterns === true ? (await import('../../../src/forms/patterns.js')).re2 : undefined;
  const problems = servedAnswerProblems(module.default, regExp);
  return (question, value) => problems(question as unknown as EngineQuestion, value as EngineValue);
}
