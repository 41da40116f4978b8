import { type ReactElement } from 'react';
import { type RightsLogView } from '../../api/types.js';
import { rightsList } from '../../i18n/fr/rights.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { formatInstant } from '../../ui/format.js';

/** Who gave which right to whom, newest first: kept for ever, changed by nobody. */
export function RightsLog({ log }: { log: readonly RightsLogView[] }): ReactElement {
  const text = peopleWords.log;
  return (
    <section className="fr-mt-8v" aria-labelledby="historique">
      <h2 className="fr-h5" id="historique">
        {text.title}
      </h2>
      {log.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <ul className="ec-list">
          {log.map(({ at, actor, subject, act, rights }, index) => (
            <li key={`${at}-${String(index)}`}>
              <span className="ec-num ec-muted">{formatInstant(at)}</span>{' '}
              <span className="ec-break">
                <bdi>{text.acts[act](actor, subject)}</bdi>
                {rights.length === 0 ? '' : `\u00a0: ${rightsList(rights).toLocaleLowerCase()}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
