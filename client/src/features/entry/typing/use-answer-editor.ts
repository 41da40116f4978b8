import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type AnswersView, type AnswerView, type FieldProblem, type FormQuestionView } from '../../../api/types.js';
import { answersQuery } from '../../../forms/dossier/queries.js';
import { dropDraft } from './save-answer.js';
import { type SavePhase } from './save-phase.js';
import { type TypedAnswer } from './typed-answer.js';
import { type TypingBuffer } from './typing-buffer.js';
import { useCheck } from './use-check.js';
import { useSave } from './use-save.js';
import { useTyping } from './use-typing.js';

export interface EditedQuestion {
  readonly dossierId: string;
  readonly question: FormQuestionView;
  readonly answers: AnswersView;
  readonly buffer: TypingBuffer;
  readonly validators: string;
}

/** What to save: what is typed, or the choice made between two versions. */
export interface Choice {
  readonly typed: TypedAnswer;
  readonly version: number;
}

export interface AnswerEditor {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly dirty: boolean;
  readonly keptAt: number | null;
  readonly draftAt: string | null;
  readonly phase: SavePhase;
  readonly problems: readonly FieldProblem[];
  readonly theirs: AnswerView | null | undefined;
  readonly change: (patch: Partial<TypedAnswer>) => void;
  readonly check: () => void;
  /** The new percentage once the server has confirmed it; false when it has not. */
  readonly save: (choice?: Choice) => Promise<number | null | false>;
  readonly discard: () => void;
  readonly compare: (theirs: AnswerView | null | undefined) => void;
}

/** Everything that can happen to one question while somebody answers it. */
export function useAnswerEditor(edited: EditedQuestion): AnswerEditor {
  const { dossierId, question, answers, buffer, validators } = edited;
  const typing = useTyping(question.key, answers, buffer);
  const saving = useSave();
  const checking = useCheck(question, validators, typing.typed);
  const forget = useForget(dossierId, question.key);
  const stored = answers.answers.find(({ key }) => key === question.key) ?? null;
  const clean = (): void => {
    checking.forget();
    saving.reset();
  };
  return {
    ...typing,
    phase: phaseOf(saving.phase, typing.keptAt),
    problems: saving.problems.length > 0 ? saving.problems : checking.problems,
    theirs: saving.theirs,
    compare: saving.compare,
    check: checking.check,
    change: (patch) => {
      typing.change(patch);
      clean();
    },
    save: async (choice = { typed: typing.typed, version: typing.base?.version ?? 0 }) => {
      const saved = await saving.save({ dossierId, key: question.key, ...choice });
      if (!saved) return false;
      typing.settle(saved.answer);
      checking.forget();
      return saved.progress.rate;
    },
    discard: () => {
      typing.settle(stored);
      clean();
      forget();
    },
  };
}

/** Gives up the draft that the server keeps, if there is one. */
function useForget(dossierId: string, key: string): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    dropDraft(dossierId, key)
      .then(() => client.invalidateQueries({ queryKey: answersQuery(dossierId).queryKey }))
      .catch(() => undefined);
  }, [client, dossierId, key]);
}

/** Typing after a save is unsaved again; a refusal stays told until something is typed. */
function phaseOf(phase: SavePhase, keptAt: number | null): SavePhase {
  return phase.kind === 'untouched' && keptAt !== null ? { kind: 'unsaved', at: keptAt } : phase;
}
