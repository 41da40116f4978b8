import { useMemo } from 'react';
import { useMe } from '../../api/me.js';
import { TypingBuffer } from './typing/typing-buffer.js';

export interface Unsaved {
  readonly buffer: TypingBuffer;
  readonly questions: ReadonlySet<string>;
}

/** Where this person's unsaved typing is kept, and the questions that have some. */
export function useUnsaved(dossierId: string): Unsaved {
  const { person } = useMe();
  const buffer = useMemo(() => new TypingBuffer(person.id, dossierId), [person.id, dossierId]);
  // Read at every render of the screen (a save, a move): the rows only change when the list does.
  const names = buffer.questions().join('\n');
  const questions = useMemo(() => new Set(names.split('\n')), [names]);
  return { buffer, questions };
}
