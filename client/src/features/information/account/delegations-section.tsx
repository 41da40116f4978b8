import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';

/** Where one lends rights, and signs what others lend. */
export function DelegationsSection(): ReactElement {
  const text = delegationsWords;
  return (
    <section className="fr-mt-8v" aria-labelledby="delegations">
      <h2 className="fr-h5" id="delegations">
        {text.title}
      </h2>
      <p>{text.account.text}</p>
      <Button priority="secondary" linkProps={{ href: '/delegations' }}>
        {text.account.open}
      </Button>
    </section>
  );
}
