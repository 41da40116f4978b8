import { type ReactElement, useMemo } from 'react';
import { fieldId } from '../../../forms/read-answer.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { ANSWER_ID } from './answer-fields.js';

/** What the server refused at the last save, each line leading to its field. Not shown for a field merely left. */
export function ProblemSummary({ editor }: { readonly editor: AnswerEditor }): ReactElement | null {
  const { phase, problems } = editor;
  const refused = phase.kind === 'draft';
  const errors = useMemo(
    () => (refused ? problems.map(({ pointer, message }) => ({ field: fieldId(ANSWER_ID, pointer), message })) : []),
    [refused, problems],
  );
  if (errors.length === 0) return null;
  return (
    <div className="ec-section ec-section--first">
      <ErrorSummary errors={errors} />
    </div>
  );
}
