import { useMemo } from 'react';
import { type AnswersView, type DossierView, type FormNodeView, type QuestionStateView } from '../../api/types.js';
import { useAnswers, useForm } from '../../forms/dossier/use-dossier.js';

/** One question that still waits for this person. */
export interface MissingQuestion {
  readonly key: string;
  readonly title: string;
  readonly state: QuestionStateView;
  /** Labels of the compulsory pieces that are not there. */
  readonly pieces: readonly string[];
}

export interface Missing {
  readonly todo: readonly MissingQuestion[];
  readonly confirm: readonly MissingQuestion[];
  readonly pieces: number;
  /** Required questions that wait, but not for this person. */
  readonly others: number;
}

/** What stands between the dossier and 100 %, question by question in reading order. */
export function useMissing(dossier: DossierView): Missing {
  const { nodes } = useForm(dossier.id);
  const answers = useAnswers(dossier.id);
  return useMemo(() => missingOf(nodes, answers, dossier), [nodes, answers, dossier]);
}

function missingOf(nodes: readonly FormNodeView[], { states }: AnswersView, { progress }: DossierView): Missing {
  const byKey = new Map(states.map((state) => [state.key, state]));
  const waiting = nodes.flatMap((node) => waitingIn(node, byKey));
  const todo = waiting.filter(({ state }) => state.dot === 'todo');
  const confirm = waiting.filter(({ state }) => state.dot === 'confirm');
  return {
    todo,
    confirm,
    pieces: waiting.reduce((sum, { pieces }) => sum + pieces.length, 0),
    others: Math.max(0, progress.required - progress.filled - waiting.filter(({ state }) => state.required).length),
  };
}

function waitingIn(node: FormNodeView, states: ReadonlyMap<string, QuestionStateView>): readonly MissingQuestion[] {
  const below = node.children.flatMap((child) => waitingIn(child, states));
  const { question } = node;
  const state = question && states.get(question.key);
  if (!question || !state?.visible || (state.dot !== 'todo' && state.dot !== 'confirm')) return below;
  const pieces = question.evidence.filter(({ id }) => state.missingEvidence.includes(id)).map(({ label }) => label);
  return [{ key: question.key, title: node.code === null ? node.label : `${node.code} - ${node.label}`, state, pieces }, ...below];
}
