import { type FormQuestionView } from '../../../api/types.js';
import { type States } from './roll-up.js';

export interface Neighbours {
  readonly position: number;
  readonly total: number;
  readonly previous: FormQuestionView | null;
  readonly next: FormQuestionView | null;
}

/**
 * Where a question stands, and the nearest ones to fill before and after it; « after » goes round to the first, so
 * that the last question still leads to what was left behind.
 */
export function neighbours(questions: readonly FormQuestionView[], states: States, key: string): Neighbours {
  const visible = questions.filter((question) => states.get(question.key)?.visible);
  const index = visible.findIndex((question) => question.key === key);
  const before = visible.slice(0, Math.max(0, index)).reverse();
  const after = visible.slice(index + 1);
  const waits = (question: FormQuestionView): boolean => isWaiting(states, question.key);
  return {
    position: index + 1,
    total: visible.length,
    previous: before.find(waits) ?? null,
    next: [...after, ...before.reverse()].find(waits) ?? null,
  };
}

/** The question to open first: the first one to fill, else the first one there is. */
export function firstToFill(questions: readonly FormQuestionView[], states: States): string | null {
  const visible = questions.filter((question) => states.get(question.key)?.visible);
  return (visible.find((question) => isWaiting(states, question.key)) ?? visible[0])?.key ?? null;
}

function isWaiting(states: States, key: string): boolean {
  const dot = states.get(key)?.dot;
  return dot === 'todo' || dot === 'confirm';
}
