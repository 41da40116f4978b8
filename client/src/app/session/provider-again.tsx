import { Button } from '@codegouvfr/react-dsfr/Button';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { sessionWords } from '../../i18n/fr/session.js';

/** For those who have no password here: they come by the provider in another tab, and what is typed stays in this one. */
export function ProviderAgain({ onDone }: { onDone: () => void }): ReactElement | null {
  const text = sessionWords.closed;
  const { data: view } = useQuery(publicSignInQuery);
  const label = view?.provider?.label;
  if (label === undefined) return null;
  return (
    <div className="fr-mt-6v">
      <p className="ec-small">{text.provider(label)}</p>
      <p className="fr-mt-2v">
        <a className="fr-link" href="/connexion" target="_blank" rel="noopener noreferrer">
          {text.providerTab(label)}
        </a>
      </p>
      <Button type="button" priority="secondary" className="fr-mt-2v" onClick={onDone}>
        {text.providerDone}
      </Button>
    </div>
  );
}
