import { useCallback, useState } from 'react';
import { type AnswersView, type AnswerView } from '../../../api/types.js';
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
  /** The server has confirmed `answer`, or the typing is given up for it. */
  readonly settle: (answer: AnswerView | null) => void;
}

interface State {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly keptAt: number | null;
  readonly draftAt: string | null;
}

export function useTyping(key: string, answers: AnswersView, buffer: TypingBuffer): Typing {
  const [state, setState] = useState(() => opened(key, answers, buffer));
  const stored = answers.answers.find((answer) => answer.key === key) ?? null;
  const untouched = state.keptAt === null && state.draftAt === null;
  // Untouched fields follow what is saved elsewhere; touched ones keep their text, whatever happens.
  if (untouched && stored?.version !== state.base?.version) setState({ ...state, base: stored, typed: typedFrom(stored) });
  const change = useCallback(
    (patch: Partial<TypedAnswer>) => {
      setState((before) => kept(before, { ...before.typed, ...patch }, { key, buffer }));
    },
    [key, buffer],
  );
  const settle = useCallback(
    (answer: AnswerView | null) => {
      buffer.drop(key);
      setState({ typed: typedFrom(answer), base: answer, keptAt: null, draftAt: null });
    },
    [key, buffer],
  );
  const { typed, base, keptAt, draftAt } = state;
  return { typed, base, keptAt, draftAt, dirty: !sameAnswer(typed, typedFrom(base)), change, settle };
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

function kept(before: State, typed: TypedAnswer, { key, buffer }: { readonly key: string; readonly buffer: TypingBuffer }): State {
  if (sameAnswer(typed, typedFrom(before.base))) {
    buffer.drop(key);
    return { ...before, typed, keptAt: null, draftAt: null };
  }
  const at = Date.now();
  buffer.keep(key, { typed, base: before.base, at });
  return { ...before, typed, keptAt: at, draftAt: null };
}
