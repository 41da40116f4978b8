import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { activationWords } from '../../../i18n/fr/activation.js';
import { Note } from '../../../ui/note.js';

/** A link that opens nothing: why that may be, and the two ways on. */
export function RefusedLink(): ReactElement {
  const text = activationWords.refused;
  return (
    <div className="fr-mt-5v">
      <Note tone="warn" live>
        <p className="ec-strong">{text.title}</p>
        <p>{text.text}</p>
      </Note>
      <p className="fr-mt-5v">{text.next}</p>
      <div className="ec-actions">
        <Button linkProps={{ href: '/connexion' }}>{text.signIn}</Button>
        <Button priority="secondary" linkProps={{ href: '/renouvellement' }}>
          {text.code}
        </Button>
      </div>
    </div>
  );
}
