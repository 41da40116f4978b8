import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type EarlierAnswerView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { type TypedAnswer } from '../typing/typed-answer.js';

interface LastYearProps {
  readonly earlier: EarlierAnswerView;
  /** Absent when nothing may be written. */
  readonly onTake?: (typed: Partial<TypedAnswer>) => void;
}

/** What was answered a year before, beside the question; taking it back is an act, and never for measured values. */
export function LastYear({ earlier, onTake }: LastYearProps): ReactElement {
  const text = useText('entry').earlier;
  const { year, comment } = earlier;
  const actual = useText('entry').question.actual;
  return (
    <aside className="ec-last" aria-labelledby="last-year">
      <h3 id="last-year">{text.title(year)}</h3>
      <dl>
        <dt>{actual}</dt>
        <dd className="ec-strong ec-lines ec-break">{earlier.text}</dd>
        {comment !== null && (
          <>
            <dt>{text.comment(year)}</dt>
            <dd className="ec-lines ec-break">{comment}</dd>
          </>
        )}
      </dl>
      {onTake && <Take earlier={earlier} onTake={onTake} />}
    </aside>
  );
}

function Take({ earlier, onTake }: Required<LastYearProps>): ReactElement {
  const text = useText('entry').earlier;
  if (!earlier.carry) return <p className="ec-micro ec-muted">{text.measured}</p>;
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
