import { type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { signInWords } from '../../../i18n/fr/sign-in.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

type Refusals = (typeof signInWords)['provider']['refusals'];

/** Why one came back from the provider without a session, and whom to ask. */
export function ProviderRefusal({ label }: { label: string }): ReactElement | null {
  const signIn = signInWords;
  const [search] = useSearchParams();
  const refused = search.get('refus');
  if (refused === null) return null;
  const { refusals, refusedTitle } = signIn.provider;
  const sentence = refusals[isKnown(refused, refusals) ? refused : 'refused'](label);
  return (
    <ProblemAlert problem={{ title: refusedTitle, lines: [sentence] }}>
      <p>
        <Link className="fr-link" to="/un-probleme">
          {signIn.contactSupport}
        </Link>
      </p>
    </ProblemAlert>
  );
}

const isKnown = (refused: string, refusals: Refusals): refused is keyof Refusals => Object.hasOwn(refusals, refused);
