import { type AnswersView, type DossierView, type FormQuestionView, type FormView, type QuestionStateView } from '../../../api/types.js';
import { type Neighbours } from '../tree/neighbours.js';
import { type Unsaved } from '../typing/use-answer-queue.js';
import { type QuestionLabels } from './question-labels.js';

export interface QuestionPanelProps {
  readonly dossier: DossierView;
  readonly form: FormView;
  readonly answers: AnswersView;
  readonly question: FormQuestionView;
  readonly labels: QuestionLabels;
  readonly state: QuestionStateView;
  readonly neighbours: Neighbours;
  readonly unsaved: Unsaved;
  readonly addressOf: (key: string) => string;
  readonly nameOf: (question: FormQuestionView) => string;
}
