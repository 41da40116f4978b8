import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';

/** « Annuler », at every step: back to the sign-in page, nothing changed. */
export function CancelLink(): ReactElement {
  const text = renewalWords;
  return (
    <Button priority="tertiary no outline" linkProps={{ href: '/connexion' }}>
      {text.cancel}
    </Button>
  );
}
