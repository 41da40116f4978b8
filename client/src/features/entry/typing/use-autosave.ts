import { useEffect } from 'react';
import { type AnswerQueue } from './answer-queue.js';
import { type TypedAnswer } from './typed-answer.js';

/** How long nobody types before what was typed is sent. */
const PAUSE = 1_200;

/** A pause in typing saves, and so does leaving the question (rule 23). */
export function useAutosave(key: string, queue: AnswerQueue, state: { typed: TypedAnswer; version: number; waiting: boolean }): void {
  const { typed, version, waiting } = state;
  useEffect(() => {
    if (!waiting) return undefined;
    // Also when a question that was locked opens again: what stood in the way is over.
    queue.board.touched(key);
    const timer = window.setTimeout(() => void queue.send(key, { loud: false }), PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [key, queue, typed, version, waiting]);
  useEffect(() => () => void queue.send(key, { loud: false }), [key, queue]);
}
