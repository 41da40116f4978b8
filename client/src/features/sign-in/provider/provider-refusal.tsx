import { type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Catalogue, useText } from '../../../i18n/text.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

type Refusals = Catalogue['signIn']['provider']['refusals'];

/** Why one came back from the provider without a session, and whom to ask. */
export function ProviderRefusal({ label }: { label: string }): ReactElement | null {
  const signIn = useText('signIn');
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
