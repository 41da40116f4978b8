import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { openSessionsQuery } from '../../../../api/account.js';
import { useProblemText } from '../../../../api/problem-text.js';
import { useView } from '../../../../api/use-view.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { ProblemAlert } from '../../../../ui/problem-alert.js';
import { QueryView } from '../../../../ui/query-view.js';
import { SessionsTable } from './sessions-table.js';
import { useEnding } from './use-ending.js';

/** Where one is signed in; what one does not know is ended from here, at once. */
export function OpenSessions(): ReactElement {
  const text = accountWords.sessions;
  const problemText = useProblemText();
  const view = useView(openSessionsQuery);
  const { heading, end, endOthers, error } = useEnding();
  return (
    <section className="fr-mt-8v" aria-labelledby="sessions">
      <h2 className="fr-h5" id="sessions" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p>{text.text}</p>
      <ProblemAlert problem={error === null ? null : problemText(error)} />
      <QueryView {...view} waiting={text.loading}>
        {(sessions) => (
          <>
            <SessionsTable sessions={sessions} onEnd={end} />
            {sessions.every(({ current }) => current) ? (
              <p className="ec-small ec-muted fr-mt-4v">{text.alone}</p>
            ) : (
              <Button className="fr-mt-4v" priority="secondary" onClick={endOthers}>
                {text.endOthers}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
