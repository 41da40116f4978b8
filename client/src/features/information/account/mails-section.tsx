import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { accountWords } from '../../../i18n/fr/account.js';

/** Where one chooses which mails to receive. */
export function MailsSection(): ReactElement {
  const text = accountWords;
  return (
    <section className="fr-mt-8v" aria-labelledby="courriels">
      <h2 className="fr-h5" id="courriels">
        {text.mails}
      </h2>
      <p>{text.mailsText}</p>
      <Button priority="secondary" linkProps={{ href: '/alertes/reglages' }}>
        {text.chooseMails}
      </Button>
    </section>
  );
}
