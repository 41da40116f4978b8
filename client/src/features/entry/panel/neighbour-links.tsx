import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type FormQuestionView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { classNames } from '../../../ui/class-names.js';

interface NeighbourLinksProps {
  readonly previous: FormQuestionView | null;
  readonly next: FormQuestionView | null;
  readonly addressOf: (key: string) => string;
  readonly nameOf: (question: FormQuestionView) => string;
}

/** « Précédente », « Prochaine à saisir »: the nearest questions that still wait. */
export function NeighbourLinks({ previous, next, addressOf, nameOf }: NeighbourLinksProps): ReactElement {
  const text = entryWords.save;
  return (
    <div className="ec-neighbours">
      {previous && (
        <Link
          className={classNames('fr-btn fr-btn--tertiary fr-icon-arrow-left-line fr-btn--icon-left', !next && 'ec-span')}
          to={addressOf(previous.key)}
          title={text.previousTitle(nameOf(previous))}
          preventScrollReset
        >
          {text.previous}
        </Link>
      )}
      {next && (
        <Link
          className={classNames('fr-btn fr-btn--secondary fr-icon-arrow-right-line fr-btn--icon-right', !previous && 'ec-span')}
          to={addressOf(next.key)}
          title={text.nextTitle(nameOf(next))}
          preventScrollReset
        >
          {text.next}
        </Link>
      )}
      {!previous && !next && <span className="ec-small ec-muted">{text.allDone}</span>}
    </div>
  );
}
