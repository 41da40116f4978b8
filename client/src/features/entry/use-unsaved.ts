import { useMemo } from 'react';
import { useMe } from '../../api/me.js';
import { type AnswersView } from '../../api/types.js';
import { TypingBuffer } from './typing/typing-buffer.js';

export interface Unsaved {
  readonly buffer: TypingBuffer;
  readonly questions: ReadonlySet<string>;
}

/** Where this person's unsaved typing is kept, and the questions that have some (read when one moves or saves). */
export function useUnsaved(dossierId: string, answers: AnswersView, current: string | null): Unsaved {
  const { person } = useMe();
  const buffer = useMemo(() => new TypingBuffer(person.id, dossierId), [person.id, dossierId]);
  // `answers` changes with every save and `current` with every move: the two moments when the list may differ.
  const questions = useMemo(() => new Set(buffer.questions()), [buffer, answers, current]);
  return { buffer, questions };
}
