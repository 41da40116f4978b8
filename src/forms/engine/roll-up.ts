import { type Dot, type FormNode, type QuestionStatus } from '../model.js';
import { questionsBelow } from './build-form.js';

/** The dot of a parent: red if any is red or to be confirmed, else green if any is green, else grey. Hidden with all that it holds. */
export function rollUp(node: FormNode, statuses: ReadonlyMap<string, QuestionStatus>): Dot {
  const dots = questionsBelow(node).map(({ key }) => statuses.get(key)?.dot ?? 'hidden');
  if (dots.every((dot) => dot === 'hidden')) return 'hidden';
  if (dots.some((dot) => dot === 'todo' || dot === 'confirm')) return 'todo';
  return dots.includes('done') ? 'done' : 'locked';
}
