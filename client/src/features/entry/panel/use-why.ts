import { type FormQuestionView, type QuestionStateView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';

/** Why the question has this status, and what would change it. */
export function useWhy(question: FormQuestionView, state: QuestionStateView, stateLabel: string): string {
  const text = useText('entry').question;
  if (state.dot === 'locked' || state.dot === 'hidden') return text.lockedFor(question.filledByLabel, stateLabel);
  const fallback = text.because[state.dot] ?? '';
  return state.cause === null || state.filled ? fallback : (text.because[state.cause] ?? fallback);
}
