import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type AnswersView, type AnswerView } from '../../../api/types.js';
import { type AnswerQueue } from './answer-queue.js';
import { sameAnswer, typedFrom, type TypedAnswer } from './typed-answer.js';
import { type TypingBuffer } from './typing-buffer.js';

/** What is typed for one question, from which saved version, and since when it differs. */
export interface Typing {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly dirty: boolean;
  /** When unsaved typing was last kept on this machine. */
  readonly keptAt: number | null;
  /** The draft of an earlier visit that is shown again, if so. */
  readonly draftAt: string | null;
  readonly change: (patch: Partial<TypedAnswer>) => void;
  /** The typing is given up for `answer`. */
  readonly settle: (answer: AnswerView | null) => void;
}

interface State {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly keptAt: number | null;
  readonly draftAt: string | null;
}

export function useTyping(key: string, answers: AnswersView, { buffer, queue }: { buffer: TypingBuffer; queue: AnswerQueue }): Typing {
  const [state, setState] = useState(() => opened(key, answers, buffer));
  const latest = useRef(state);
  const stored = answers.answers.find((answer) => answer.key === key) ?? null;
  // Untouched fields follow what is saved elsewhere, forwards only; touched ones keep their text, whatever happens.
  if (isBehind(state, stored)) setState({ ...state, base: stored, typed: typedFrom(stored) });
  // With what is on the screen, not a moment later: a keystroke or an acknowledgement may come in between.
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  const become = useCallback((next: State) => {
    latest.current = next;
    setState(next);
  }, []);
  const change = useCallback(
    (patch: Partial<TypedAnswer>) => {
      become(kept(latest.current, { ...latest.current.typed, ...patch }, { key, buffer }));
      queue.board.touched(key);
    },
    [key, buffer, queue, become],
  );
  const settle = useCallback(
    (answer: AnswerView | null) => {
      buffer.drop(key);
      become({ typed: typedFrom(answer), base: answer, keptAt: null, draftAt: null });
    },
    [key, buffer, become],
  );
  useLayoutEffect(
    () =>
      queue.listen(key, (answer, sent, chosen) => {
        const before = latest.current;
        become(chosen ? { ...before, typed: sent, base: answer, keptAt: null, draftAt: null } : rebased(before, answer, { key, buffer }));
      }),
    [queue, key, buffer, become],
  );
  const { typed, base, keptAt, draftAt } = state;
  return { typed, base, keptAt, draftAt, dirty: !sameAnswer(typed, typedFrom(base)), change, settle };
}

function isBehind({ keptAt, draftAt, base }: State, stored: AnswerView | null): boolean {
  return keptAt === null && draftAt === null && stored !== null && stored.version > (base?.version ?? 0);
}

/** Typing kept here comes first, then the draft that the server keeps, then the saved answer. */
function opened(key: string, { answers, drafts }: AnswersView, buffer: TypingBuffer): State {
  const stored = answers.find((answer) => answer.key === key) ?? null;
  const here = buffer.read(key);
  if (here) return { typed: here.typed, base: here.base, keptAt: here.at, draftAt: null };
  const draft = drafts.find((candidate) => candidate.key === key);
  if (!draft) return { typed: typedFrom(stored), base: stored, keptAt: null, draftAt: null };
  const base = stored?.version === draft.baseVersion ? stored : null;
  return { typed: typedFrom(draft), base: base ?? stored, keptAt: null, draftAt: draft.updatedAt };
}

interface Place {
  readonly key: string;
  readonly buffer: TypingBuffer;
}

/** Typing that comes back to the saved answer has nothing to send, unless something else may be on its way. */
function kept(before: State, typed: TypedAnswer, { key, buffer }: Place): State {
  if (sameAnswer(typed, typedFrom(before.base)) && buffer.sent(key).length === 0) {
    buffer.drop(key);
    return { ...before, typed, keptAt: null, draftAt: null };
  }
  const at = Date.now();
  buffer.keep(key, { typed, base: before.base, at });
  return { ...before, typed, keptAt: at, draftAt: null };
}

/** The server has `answer`: what stands in the fields stays, and is unsaved only where it differs. */
function rebased(before: State, answer: AnswerView, place: Place): State {
  return kept({ ...before, base: answer }, before.typed, place);
}
