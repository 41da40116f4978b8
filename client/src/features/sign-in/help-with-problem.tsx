import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { signInWords } from '../../i18n/fr/sign-in.js';

/** Where to write, from every step of signing in. */
export function HelpWithProblem(): ReactElement {
  const text = signInWords;
  return (
    <>
      <hr className="fr-mt-4v fr-pb-4v" />
      <h2 className="fr-h6">{text.problem}</h2>
      <p className="ec-small">{text.problemText}</p>
      <p className="ec-small fr-mt-2v">
        <Link className="fr-link fr-link--sm" to="/un-probleme">
          {text.contactSupport}
        </Link>
      </p>
    </>
  );
}
