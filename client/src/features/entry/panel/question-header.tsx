import { type ReactElement, useId, useState } from 'react';
import { type FormQuestionView, type QuestionStateView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { PageTitle } from '../../../ui/page-title.js';
import { Status } from '../../../ui/status.js';
import { type QuestionLabels } from './question-labels.js';
import { useWhy } from './use-why.js';

interface QuestionHeaderProps {
  readonly dossierId: string;
  readonly question: FormQuestionView;
  readonly labels: QuestionLabels;
  readonly state: QuestionStateView;
}

/** Path, status with its « Pourquoi ? », title, then Établissement and Objectif [S1-18, S4-22]. */
export function QuestionHeader({ dossierId, question, labels, state }: QuestionHeaderProps): ReactElement {
  const text = entryWords;
  return (
    <header className="ec-question__head">
      <div className="ec-question__top">
        <p className="ec-question__path" aria-label={text.question.path}>
          {labels.path}
        </p>
        <StatusWithWhy dossierId={dossierId} question={question} state={state} />
      </div>
      <p className="ec-small ec-muted">{`${labels.word}\u00a0:`}</p>
      <PageTitle className="fr-h5 ec-question__title" page={text.page(labels.code)}>
        {labels.title}
      </PageTitle>
      <dl className="ec-qmeta">
        <div>
          <dt>{text.question.entity}</dt>
          <dd className="ec-break">{labels.entity}</dd>
        </div>
        {labels.objective !== null && (
          <div>
            <dt>{text.question.objective}</dt>
            <dd className="ec-break">{labels.objective}</dd>
          </div>
        )}
      </dl>
      {labels.help !== null && <p className="ec-small fr-mt-2v ec-break">{labels.help}</p>}
    </header>
  );
}

function StatusWithWhy({ dossierId, question, state }: Pick<QuestionHeaderProps, 'dossierId' | 'question' | 'state'>): ReactElement {
  const text = entryWords.question;
  const [open, setOpen] = useState(false);
  const why = useWhy({ dossierId, question, state, open });
  const id = useId();
  return (
    <div className="ec-why-group">
      <Status kind={state.dot === 'hidden' ? 'locked' : state.dot} pill />
      <button
        type="button"
        className="ec-why"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? text.whyClose : text.why}
      </button>
      <div id={id} className="ec-small ec-why-text" role="status" hidden={!open}>
        {open &&
          why.map((line) => (
            <p key={line} className="ec-m0">
              {line}
            </p>
          ))}
      </div>
    </div>
  );
}
