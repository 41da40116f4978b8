import { useQuery } from '@tanstack/react-query';
import { fetchData } from '../../../api/http.js';
import { useProblemText, useReasonText } from '../../../api/problem-text.js';
import { type FormQuestionView, type QuestionStateView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';

interface Asked {
  readonly dossierId: string;
  readonly question: FormQuestionView;
  readonly state: QuestionStateView;
  /** Nothing is asked of the server before somebody wants to know. */
  readonly open: boolean;
}

/** Why the question has this status, and what would change it: the workflow's own reasons, in sentences. */
export function useWhy({ dossierId, question, state, open }: Asked): readonly string[] {
  const text = entryWords.question;
  const reasons = useLockReasons(dossierId, question.key, open && !state.editable);
  if (!state.editable) return [text.locked, ...reasons];
  const because = causeOf(state, text.because);
  return state.required && !state.filled ? [because, text.required] : [because];
}

function causeOf({ dot, cause, filled }: QuestionStateView, because: Readonly<Record<string, string>>): string {
  const own = cause === null || filled ? undefined : because[cause];
  return own ?? because[dot] ?? '';
}

function useLockReasons(dossierId: string, key: string, enabled: boolean): readonly string[] {
  const text = entryWords.question;
  const sentence = useReasonText();
  const problemText = useProblemText();
  const { data, error } = useQuery({
    queryKey: ['dossier', dossierId, 'reasons', key],
    queryFn: ({ signal }) => fetchData('GET /api/dossiers/{id}/answers/{key}/reasons', { params: { id: dossierId, key }, signal }),
    enabled,
    staleTime: 0,
  });
  if (error) return problemText(error).lines;
  return data ? data.reasons.map(sentence) : [text.asking];
}
