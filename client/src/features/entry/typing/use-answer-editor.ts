import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type AnswersView, type AnswerView, type FieldProblem, type FormQuestionView } from '../../../api/types.js';
import { answersQuery } from '../../../forms/dossier/queries.js';
import { type Version } from './answer-queue.js';
import { dropDraft } from './save-answer.js';
import { type SavePhase } from './save-phase.js';
import { type TypedAnswer } from './typed-answer.js';
import { type Unsaved } from './use-answer-queue.js';
import { useHold } from '../tabs/use-hold.js';
import { useAutosave } from './use-autosave.js';
import { useCheck } from './use-check.js';
import { QUIET } from './queue-view.js';
import { useTyping } from './use-typing.js';

export interface EditedQuestion {
  readonly dossierId: string;
  readonly question: FormQuestionView;
  readonly answers: AnswersView;
  readonly unsaved: Unsaved;
  readonly validators: string;
  readonly editable: boolean;
}

export interface AnswerEditor {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly dirty: boolean;
  readonly keptAt: number | null;
  readonly draftAt: string | null;
  readonly phase: SavePhase;
  readonly problems: readonly FieldProblem[];
  /** The other version, while the two are compared on the screen. */
  readonly theirs: AnswerView | null | undefined;
  readonly change: (patch: Partial<TypedAnswer>) => void;
  readonly check: () => void;
  /** The new percentage once the server has confirmed what is typed, or the choice made between two versions; false when it has not. */
  readonly save: (choice?: Version) => Promise<number | null | false>;
  readonly discard: () => void;
  readonly compare: (theirs: AnswerView | null | undefined) => void;
}

/** Everything that can happen to one question while somebody answers it. */
export function useAnswerEditor(edited: EditedQuestion): AnswerEditor {
  const { dossierId, question, answers, unsaved, validators, editable } = edited;
  const { key } = question;
  const { queue, view } = unsaved;
  const typing = useTyping(key, answers, unsaved);
  const checking = useCheck(question, validators, typing.typed);
  const forget = useForget(dossierId, key);
  const queued = view.questions.get(key) ?? QUIET;
  const version = typing.base?.version ?? 0;
  useAutosave(key, queue, { typed: typing.typed, version, waiting: editable && typing.keptAt !== null });
  // After autosave: what is sent on leaving goes before the question is let go.
  useHold(key, unsaved, typing.keptAt !== null);
  return {
    ...typing,
    phase: phaseOf(queued.phase, typing.keptAt),
    problems: queued.problems.length > 0 ? queued.problems : checking.problems,
    theirs: queued.comparing ? queued.theirs : undefined,
    compare: (theirs) => {
      if (theirs === undefined) queue.board.leaveComparison(key);
      else queue.board.compare(key, theirs);
    },
    check: checking.check,
    change: (patch) => {
      typing.change({ carried: false, ...patch });
      checking.forget();
    },
    save: async (choice) => {
      // Saving by hand what was taken over confirms it.
      if (typing.typed.carried && !choice) typing.change({ carried: false });
      const sent = await queue.send(key, { loud: true, choice, standing: { typed: typing.typed, version } });
      if (sent === false) return false;
      checking.forget();
      return sent.rate;
    },
    discard: () => {
      typing.settle(answers.answers.find((answer) => answer.key === key) ?? null);
      checking.forget();
      queue.board.forget(key);
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
  const over = phase.kind === 'untouched' || phase.kind === 'saved';
  return over && keptAt !== null ? { kind: 'unsaved', at: keptAt } : phase;
}
