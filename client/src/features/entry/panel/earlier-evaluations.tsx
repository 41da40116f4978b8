import { Fragment, type ReactElement } from 'react';
import { type EarlierAnswerView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatNumber } from '../../../ui/format.js';
import { Status, type StatusKind } from '../../../ui/status.js';

type Evaluation = EarlierAnswerView['evaluations'][number];

const LOOK: Readonly<Record<Evaluation['verdict'], StatusKind>> = {
  reached: 'done',
  partial: 'check',
  missed: 'refused',
  'not-assessable': 'locked',
};

/** What each body found of last year's answer, and its remark: lines of a definition list. */
export function EarlierEvaluations({ evaluations }: { readonly evaluations: readonly Evaluation[] }): ReactElement {
  const text = entryWords.earlier;
  return (
    <>
      {evaluations.map((evaluation) => (
        <Fragment key={evaluation.body}>
          <dt>{text.evaluation(evaluation.body)}</dt>
          <dd>
            <Status kind={LOOK[evaluation.verdict]} word={text.verdicts[evaluation.verdict]} cause={score(evaluation, text)} />
          </dd>
          {evaluation.remark !== null && (
            <>
              <dt>{text.remark}</dt>
              <dd className="ec-lines ec-break">{evaluation.remark}</dd>
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}

function score({ points, pointsMax }: Evaluation, text: (typeof entryWords)['earlier']): string | null {
  if (points === null) return null;
  return pointsMax === null ? text.points(formatNumber(points)) : text.pointsOf(formatNumber(points), formatNumber(pointsMax));
}
