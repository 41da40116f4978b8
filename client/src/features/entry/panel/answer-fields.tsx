import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement } from 'react';
import { type FormQuestionView } from '../../../api/types.js';
import { QuestionForm } from '../../../forms/question-form.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { CommentField } from './comment-field.js';

export const ANSWER_ID = 'realise';

interface AnswerFieldsProps {
  readonly question: FormQuestionView;
  readonly year: number;
  readonly required: boolean;
  readonly editor: AnswerEditor;
}

/** « Année », « Non concerné », « Cible », « Réalisé » [S1-19], « Commentaire évalué » [S1-20, S4-22]. */
export function AnswerFields({ question, year, required, editor }: AnswerFieldsProps): ReactElement {
  const text = entryWords.question;
  return (
    <div>
      <div className="ec-yearline">
        <h2 className="fr-h6 ec-m0">{text.year(year)}</h2>
        {question.notApplicable && <NotApplicable editor={editor} />}
      </div>
      <Target target={question.target} />
      {editor.typed.notApplicable ? (
        <p className="ec-small ec-muted">{text.notApplicableChosen}</p>
      ) : (
        <QuestionForm
          question={question}
          rootId={ANSWER_ID}
          value={editor.typed.value}
          required={required}
          problems={editor.problems}
          onChange={(value) => {
            editor.change({ value });
          }}
          onBlur={editor.check}
        />
      )}
      {question.comment && <CommentField label={question.commentLabel} editor={editor} />}
    </div>
  );
}

export function Target({ target }: { readonly target: string | null }): ReactElement | null {
  const text = entryWords.question;
  if (target === null) return null;
  return (
    <div className="ec-target">
      <span>{text.target}</span>
      <b>{target}</b>
    </div>
  );
}

function NotApplicable({ editor }: { readonly editor: AnswerEditor }): ReactElement {
  const text = entryWords.question;
  return (
    <Checkbox
      small
      className="ec-nc"
      options={[
        {
          label: text.notApplicable,
          nativeInputProps: {
            checked: editor.typed.notApplicable,
            onChange: (event) => {
              editor.change({ notApplicable: event.target.checked });
            },
          },
        },
      ]}
    />
  );
}
