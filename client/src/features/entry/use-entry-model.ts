import { useMemo } from 'react';
import { type AnswersView, type DossierView, type FormQuestionView, type FormView, type QuestionStateView } from '../../api/types.js';
import { useAnswers, useDossier, useForm } from '../../forms/dossier/use-dossier.js';
import { useMovingTogether } from '../../forms/dossier/use-moving-together.js';
import { entryWords } from '../../i18n/fr/entry.js';
import { type QuestionLabels, questionLabels } from './panel/question-labels.js';
import { type EntryNode, entryTree, questionsOf } from './tree/entry-tree.js';
import { type Neighbours, neighbours } from './tree/neighbours.js';
import { type States } from './tree/roll-up.js';

/** What the entry screen shows: the dossier, its tree, and the question that the address names. */
export interface EntryModel {
  readonly dossier: DossierView;
  readonly form: FormView;
  readonly answers: AnswersView;
  readonly tree: readonly EntryNode[];
  readonly questions: readonly FormQuestionView[];
  readonly states: States;
  readonly question: FormQuestionView | undefined;
  readonly state: QuestionStateView | undefined;
  readonly labels: QuestionLabels | null;
  readonly around: Neighbours;
  /** « 2.1.1.a · question 3 sur 29 ». */
  readonly place: string | null;
}

export function useEntryModel(dossierId: string, key: string | null): EntryModel {
  const text = entryWords.tree;
  const form = useForm(dossierId);
  const { dossier, answers } = useMovingTogether(useDossier(dossierId), useAnswers(dossierId));
  const signatory = `EJ - ${dossier.entity.finess} - ${dossier.entity.name}`;
  const tree = useMemo(() => entryTree(form.nodes, signatory), [form, signatory]);
  const questions = useMemo(() => questionsOf(tree), [tree]);
  const states = useMemo(() => new Map(answers.states.map((state) => [state.key, state])), [answers.states]);
  const question = questions.find((candidate) => candidate.key === key);
  const labels = question ? questionLabels(tree, question) : null;
  const around = neighbours(questions, states, key ?? '');
  const place = labels && text.position(labels.code, around.position, around.total);
  return { dossier, form, answers, tree, questions, states, question, state: states.get(key ?? ''), labels, around, place };
}
