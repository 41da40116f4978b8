import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type EarlierAnswerView, type FormQuestionView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type TypedAnswer } from '../typing/typed-answer.js';
import { EarlierEvaluations } from './earlier-evaluations.js';
import { notTaken } from './not-taken.js';

interface LastYearProps {
  readonly earlier: EarlierAnswerView;
  readonly carryOver: FormQuestionView['carryOver'];
  /** Absent when nothing may be written. */
  readonly onTake?: (typed: Partial<TypedAnswer>) => void;
}

/** What was answered a year before, what was asked then and what came of it; taking it back is an act, or why it cannot be. */
export function LastYear({ earlier, carryOver, onTake }: LastYearProps): ReactElement {
  const text = entryWords.earlier;
  const actual = entryWords.question.actual;
  return (
    <>
      <h3 id="last-year">{text.title(earlier.year)}</h3>
      <dl>
        <dt>{actual}</dt>
        <dd className="ec-lines ec-break">
          <b>{earlier.text}</b>
          {earlier.target !== null && <span className="ec-muted"> {text.target(earlier.target)}</span>}
        </dd>
        <EarlierEvaluations evaluations={earlier.evaluations} />
      </dl>
      {onTake && <Take earlier={earlier} carryOver={carryOver} onTake={onTake} />}
    </>
  );
}

function Take({ earlier, carryOver, onTake }: Required<LastYearProps>): ReactElement {
  const text = entryWords.earlier;
  if (!earlier.carry) return <p className="ec-micro ec-muted">{notTaken(earlier, carryOver)}</p>;
  return (
    <>
      <Button
        type="button"
        priority="tertiary"
        size="small"
        iconId="fr-icon-arrow-go-back-line"
        onClick={() => {
          onTake({ value: earlier.value ?? undefined, notApplicable: false, comment: earlier.comment ?? '', carried: true });
        }}
      >
        {text.take(earlier.year)}
      </Button>
      <p className="ec-micro ec-muted fr-mt-2v">{text.takeNote}</p>
    </>
  );
}
