import { type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { providerRefusalWords } from '../../../i18n/fr/provider-refusals.js';
import { signInWords } from '../../../i18n/fr/sign-in.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** Why one came back from the provider without a session, and whom to ask. */
export function ProviderRefusal({ label }: { label: string }): ReactElement | null {
  const signIn = signInWords;
  const [search] = useSearchParams();
  const refused = search.get('refus');
  if (refused === null) return null;
  const sentence = providerRefusalWords[isKnown(refused) ? refused : 'refused'](label);
  return (
    <ProblemAlert problem={{ title: signIn.failed, lines: [sentence] }}>
      <p>
        <Link className="fr-link" to="/un-probleme">
          {signIn.contactSupport}
        </Link>
      </p>
    </ProblemAlert>
  );
}

const isKnown = (refused: string): refused is keyof typeof providerRefusalWords => Object.hasOwn(providerRefusalWords, refused);
