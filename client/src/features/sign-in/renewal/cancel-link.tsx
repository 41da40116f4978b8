import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useText } from '../../../i18n/text.js';

/** « Annuler », at every step: back to the sign-in page, nothing changed. */
export function CancelLink(): ReactElement {
  const text = useText('renewal');
  return (
    <Button priority="tertiary no outline" linkProps={{ href: '/connexion' }}>
      {text.cancel}
    </Button>
  );
}
