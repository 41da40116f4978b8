import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiProblem } from '../../../api/problem.js';
import { type AnswerView, type FieldProblem, type SavedAnswerView } from '../../../api/types.js';
import { applySaved } from '../../../forms/dossier/apply-saved.js';
import { answersQuery, dossierQuery } from '../../../forms/dossier/queries.js';
import { keepDraft, saveAnswer, type AnswerToSave } from './save-answer.js';
import { type SavePhase } from './save-phase.js';

export interface Saving {
  readonly phase: SavePhase;
  /** What the schema refused at the last save. */
  readonly problems: readonly FieldProblem[];
  /** What a colleague saved meanwhile; null: they took the answer back. Undefined: no conflict. */
  readonly theirs: AnswerView | null | undefined;
  readonly save: (answer: AnswerToSave) => Promise<SavedAnswerView | null>;
  readonly compare: (theirs: AnswerView | null | undefined) => void;
  readonly reset: () => void;
}

interface Outcome {
  readonly phase: SavePhase;
  readonly problems: readonly FieldProblem[];
  readonly theirs: AnswerView | null | undefined;
}

const UNTOUCHED: Outcome = { phase: { kind: 'untouched' }, problems: [], theirs: undefined };

/** Saves one question and tells where it stands. Nothing typed is ever removed by a refusal. */
export function useSave(): Saving {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState(UNTOUCHED);
  const busy = useRef(false);
  const save = useCallback(
    async (answer: AnswerToSave) => {
      if (busy.current) return null;
      busy.current = true;
      setOutcome({ ...UNTOUCHED, phase: { kind: 'saving' } });
      try {
        const saved = await saveAnswer(answer);
        applySaved(client, answer.dossierId, saved);
        setOutcome({ ...UNTOUCHED, phase: { kind: 'saved', at: Date.now(), rate: saved.progress.rate } });
        return saved;
      } catch (error) {
        setOutcome(await refused(error, answer));
        void client.invalidateQueries({ queryKey: dossierQuery(answer.dossierId).queryKey, exact: true });
        void client.invalidateQueries({ queryKey: answersQuery(answer.dossierId).queryKey });
        return null;
      } finally {
        busy.current = false;
      }
    },
    [client],
  );
  const compare = useCallback((theirs: AnswerView | null | undefined) => {
    setOutcome((before) => ({ ...before, theirs }));
  }, []);
  const reset = useCallback(() => {
    setOutcome(UNTOUCHED);
  }, []);
  return { ...outcome, save, compare, reset };
}

async function refused(error: unknown, answer: AnswerToSave): Promise<Outcome> {
  const problem = error instanceof ApiProblem ? error : new ApiProblem(500, { code: 'client.failure' });
  if (problem.status === 412) return { ...UNTOUCHED, theirs: problem.theirs };
  if (problem.status === 0) return { ...UNTOUCHED, phase: { kind: 'offline', at: Date.now() } };
  if (problem.status === 409) return { ...UNTOUCHED, phase: { kind: 'locked', problem } };
  if (problem.status === 422) return { ...UNTOUCHED, problems: problem.errors, phase: await drafted(answer) };
  return { ...UNTOUCHED, phase: { kind: 'failed', problem } };
}

async function drafted(answer: AnswerToSave): Promise<SavePhase> {
  try {
    await keepDraft(answer);
    return { kind: 'draft', at: Date.now() };
  } catch {
    return { kind: 'unsaved', at: Date.now() };
  }
}
