import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type SignInView } from '../../api/types.js';
import { signInWords } from '../../i18n/fr/sign-in.js';
import { HelpWithProblem } from './help-with-problem.js';
import { Tips } from './tips.js';

/** Beside the form: who must renew first, tips, help. Its words are the region's. */
export function SignInAside({ view }: { view: SignInView | null }): ReactElement {
  const text = signInWords;
  return (
    <aside className="ec-auth__aside" aria-label={text.help}>
      <h2 className="fr-h6">{text.firstConnection}</h2>
      {view === null ? <div className="ec-line" /> : <p className="ec-small">{view.firstConnection}</p>}
      {view?.notice ? <p className="ec-small fr-mt-2v">{view.notice}</p> : null}
      <p className="ec-small fr-mt-2v">
        <Link className="fr-link fr-link--sm" to="/renouvellement">
          {text.renew}
        </Link>
      </p>
      <Tips tips={view?.tips ?? []} />
      <HelpWithProblem />
    </aside>
  );
}
