import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useReasonText } from '../../api/problem-text.js';
import { type PersonRightsView } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { memberPath } from './people-paths.js';
import { SmallAct } from './small-act.js';
import { type PeopleActs } from './use-people-acts.js';

interface PersonActsProps {
  establishmentId: string;
  person: PersonRightsView;
  acts: PeopleActs;
}

/** What may be done with somebody's rights; what may not keeps its place, and says why beside it. */
export function PersonActs({ establishmentId, person, acts }: PersonActsProps): ReactElement {
  const text = peopleWords.acts;
  const reasonText = useReasonText();
  const { id, name, state, againstChange, againstEnding } = person;
  const invited = state === 'invited';
  const mayChange = againstChange.length === 0;
  const refused = againstEnding.length > 0;
  const why = refused ? `motif-${id}` : undefined;
  const end = (): void => {
    acts.askEnd(person);
  };
  const again = (): void => {
    acts.again(person);
  };
  return (
    <div className="ec-row-acts">
      {mayChange ? (
        <Button size="small" priority="tertiary" linkProps={{ href: memberPath(establishmentId, id), 'aria-label': text.changeOf(name) }}>
          {text.change}
        </Button>
      ) : null}
      {invited && mayChange ? <SmallAct word={text.again} label={text.againOf(name)} onClick={again} refused={acts.pending} /> : null}
      {invited ? (
        <SmallAct word={text.cancel} label={text.cancelOf(name)} onClick={end} refused={refused} why={why} />
      ) : (
        <SmallAct word={text.end} label={text.endOf(name)} onClick={end} refused={refused} why={why} />
      )}
      {refused ? (
        <p id={why} className="ec-small ec-muted ec-m0">
          {againstEnding.map(reasonText).join(' ')}
        </p>
      ) : null}
    </div>
  );
}
