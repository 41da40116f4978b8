import { type ReactElement } from 'react';
import { type FormQuestionView } from '../../../api/types.js';
import { readAnswer } from '../../../forms/read-answer.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type TypedAnswer } from '../typing/typed-answer.js';
import { Target } from './answer-fields.js';

interface ReadOnlyAnswerProps {
  readonly question: FormQuestionView;
  readonly year: number;
  readonly answer: TypedAnswer;
}

/** The answer as text: nothing that looks as if it could be changed [S1-13, S4-17]. */
export function ReadOnlyAnswer({ question, year, answer }: ReadOnlyAnswerProps): ReactElement {
  const text = entryWords.question;
  return (
    <div>
      <h2 className="fr-h6">{text.year(year)}</h2>
      <Target target={question.target} />
      <dl className="ec-dl">
        <div>
          <dt>{text.actual}</dt>
          <dd className="ec-lines ec-break">
            <AnswerText question={question} answer={answer} />
          </dd>
        </div>
        {question.comment && (
          <div>
            <dt>{question.commentLabel}</dt>
            <dd className="ec-lines ec-break">
              {answer.comment === '' ? <span className="ec-muted">{text.noComment}</span> : answer.comment}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

export function AnswerText({ question, answer }: { readonly question: FormQuestionView; readonly answer: TypedAnswer }): ReactElement {
  const text = entryWords.question;
  if (answer.notApplicable) return <>{text.notApplicable}</>;
  const read = readAnswer(question, answer.value);
  return read === '' ? <span className="ec-muted">{text.noAnswer}</span> : <>{read}</>;
}
