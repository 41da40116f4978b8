import { type ReactElement, useMemo } from 'react';
import { fieldTitle } from '../../../forms/field-title.js';
import { type FormProblem } from '../../../forms/question-to-answer.js';
import { fieldId } from '../../../forms/read-answer.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { ANSWER_ID } from './answer-fields.js';

/** What the server refused at the last save, each line leading to its field. Not shown for a field merely left. */
export function ProblemSummary({ editor, schema }: { readonly editor: AnswerEditor; readonly schema: object }): ReactElement | null {
  const { phase, problems } = editor;
  const refused = phase.kind === 'draft';
  const errors = useMemo(() => (refused ? problems.map((problem) => errorOf(problem, schema)) : []), [refused, problems, schema]);
  if (errors.length === 0) return null;
  return (
    <div className="ec-section ec-section--first">
      <ErrorSummary errors={errors} />
    </div>
  );
}

function errorOf({ pointer, message }: FormProblem, schema: object): FieldError {
  const title = fieldTitle(schema, pointer);
  return { field: fieldId(ANSWER_ID, pointer), message: title === '' ? message : `${title}\u00a0: ${message}` };
}
