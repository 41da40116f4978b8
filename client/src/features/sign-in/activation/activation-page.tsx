import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { isProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { activationWords } from '../../../i18n/fr/activation.js';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { HelpWithProblem } from '../help-with-problem.js';
import { ActivationForm } from './activation-form.js';
import { activationQuery } from './activation-calls.js';
import { RefusedLink } from './refused-link.js';

/**
 * « Ouvrir mon compte », from the link of an invitation. The secret stands after the sign #: no server sees it with the page, and
 * whatever opens the page before its reader uses nothing up.
 */
export function ActivationPage(): ReactElement {
  const text = activationWords;
  const { help } = renewalWords;
  const problemText = useProblemText();
  const token = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(activationQuery(token));
  const refused = isProblem(error, 'identity.activation-refused') || isProblem(error, 'request.invalid');
  const problem = error === null ? null : problemText(error);
  return (
    <div className="ec-page ec-auth">
      <div className="ec-auth__grid">
        <div className="ec-auth__form">
          <PageTitle className="fr-h3 ec-m0">{text.title}</PageTitle>
          {refused ? (
            <RefusedLink />
          ) : (
            <QueryView data={data} problem={problem} retry={() => void refetch()} waiting={text.checking}>
              {(account) => <ActivationForm token={token} account={account} onRefused={() => void refetch()} />}
            </QueryView>
          )}
        </div>
        <aside className="ec-auth__aside" aria-label={help}>
          <HelpWithProblem />
        </aside>
      </div>
    </div>
  );
}
