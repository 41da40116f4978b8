import { type ReactElement, useEffect, useRef } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { type EstablishmentPeopleView } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { EndingDialog } from './ending-dialog.js';
import { PeopleTable } from './people-table.js';
import { usePeopleActs } from './use-people-acts.js';

/** Everybody, with what may be done for each; what takes rights away asks first. */
export function PeopleSection({ view }: { view: EstablishmentPeopleView }): ReactElement {
  const text = peopleWords;
  const problemText = useProblemText();
  const heading = useRef<HTMLHeadingElement>(null);
  const acts = usePeopleActs(view.establishment.id);
  const { left } = acts;
  // After the dialogue has given the focus back to a button that is no longer there.
  useEffect(() => {
    if (left > 0) heading.current?.focus();
  }, [left]);
  return (
    <section aria-labelledby="personnes">
      <h2 className="fr-h5" id="personnes" tabIndex={-1} ref={heading}>
        {text.people}
      </h2>
      <ProblemAlert problem={acts.error === null ? null : { ...problemText(acts.error), title: text.failed }} />
      {view.people.length === 0 ? <EmptyState title={text.alone.title} text={text.alone.text} /> : <PeopleTable view={view} acts={acts} />}
      {acts.ending === null ? null : (
        <EndingDialog person={acts.ending} pending={acts.pending} onConfirm={acts.confirmEnd} onCancel={acts.keep} />
      )}
    </section>
  );
}
