import { type AnswerView, type FieldProblem } from '../../../api/types.js';
import { type SavePhase } from './save-phase.js';

/** Where one question stands in the queue. */
export interface QueuedQuestion {
  readonly phase: SavePhase;
  /** What the schema refused, once somebody asked to save. */
  readonly problems: readonly FieldProblem[];
  /** What a colleague saved meanwhile; null: they took the answer back. Undefined: no conflict. */
  readonly theirs: AnswerView | null | undefined;
  /** The conflict is on the screen. */
  readonly comparing: boolean;
}

/** What the screen knows of the queue. */
export interface QueueView {
  readonly questions: ReadonlyMap<string, QueuedQuestion>;
  /** Questions with typing that the server has not confirmed. */
  readonly kept: readonly string[];
  /** Since when the service does not answer. */
  readonly offlineSince: number | null;
}

export const QUIET: QueuedQuestion = { phase: { kind: 'untouched' }, problems: [], theirs: undefined, comparing: false };
export const EMPTY_VIEW: QueueView = { questions: new Map(), kept: [], offlineSince: null };

/** Sending again would be refused again: somebody must change something, or choose, first. */
export function waitsForSomebody({ phase, theirs }: QueuedQuestion): boolean {
  if (theirs !== undefined) return true;
  if (phase.kind === 'failed') return phase.problem.status < 500 && phase.problem.status !== 429;
  return phase.kind === 'conflict' || phase.kind === 'locked' || phase.kind === 'draft';
}

/** Kept answers that leave by themselves when the service is back. */
export function leaving({ questions, kept }: QueueView): readonly string[] {
  return kept.filter((key) => !waitsForSomebody(questions.get(key) ?? QUIET));
}

/** Questions where somebody else saved something else meanwhile. */
export function inConflict({ questions }: QueueView): readonly string[] {
  return [...questions].filter(([, { theirs }]) => theirs !== undefined).map(([key]) => key);
}
