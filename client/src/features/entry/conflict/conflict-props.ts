import { type AnswerView, type FormQuestionView } from '../../../api/types.js';
import { type QuestionLabels } from '../panel/question-labels.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';

export interface ConflictScreenProps {
  readonly question: FormQuestionView;
  readonly labels: QuestionLabels;
  readonly editor: AnswerEditor;
  readonly theirs: AnswerView | null;
}
