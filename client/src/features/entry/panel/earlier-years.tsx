import { type ReactElement } from 'react';
import { type AnswersView, type EarlierAnswerView, type EarlierCommentView, type FormQuestionView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type TypedAnswer } from '../typing/typed-answer.js';
import { EarlierComments } from './earlier-comments.js';
import { LastYear } from './last-year.js';

/** What earlier years say of one question. */
export interface Before {
  readonly answer: EarlierAnswerView | undefined;
  readonly comments: readonly EarlierCommentView[];
}

/** Nothing: the question takes the whole width. */
export function beforeOf({ earlier, earlierComments }: AnswersView, key: string): Before | null {
  const answer = earlier.find((candidate) => candidate.key === key);
  const comments = earlierComments.filter((comment) => comment.key === key);
  return answer || comments.length > 0 ? { answer, comments } : null;
}

interface EarlierYearsProps {
  readonly before: Before;
  readonly carryOver: FormQuestionView['carryOver'];
  readonly onTake?: (typed: Partial<TypedAnswer>) => void;
}

/** Beside the question, read-only. */
export function EarlierYears({ before: { answer, comments }, carryOver, onTake }: EarlierYearsProps): ReactElement {
  const text = entryWords.earlier;
  return (
    <aside className="ec-last" aria-labelledby="last-year">
      {answer ? (
        <LastYear earlier={answer} carryOver={carryOver} onTake={onTake} />
      ) : (
        <>
          <h3 id="last-year">{text.before}</h3>
          <p className="ec-small">{text.noAnswer}</p>
        </>
      )}
      <EarlierComments comments={comments} />
    </aside>
  );
}
