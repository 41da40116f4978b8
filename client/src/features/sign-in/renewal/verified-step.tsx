import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { Note } from '../../../ui/note.js';
import { CancelLink } from './cancel-link.js';

interface VerifiedStepProps {
  email: string;
  onChange: () => void;
  onContinue: () => void;
}

/** The code was right (S0-08): go on, or change the address. */
export function VerifiedStep({ email, onChange, onContinue }: VerifiedStepProps): ReactElement {
  const text = renewalWords;
  return (
    <>
      <div className="fr-mb-5v">
        <Note tone="ok" live>
          <p>{text.code.verified}</p>
        </Note>
      </div>
      <dl className="ec-recall">
        <dt>{text.email}</dt>
        <dd>{email}</dd>
      </dl>
      <div className="ec-actions fr-mt-6v">
        <Button onClick={onContinue}>{text.code.continue}</Button>
        <Button priority="secondary" onClick={onChange}>
          {text.code.change}
        </Button>
        <CancelLink />
      </div>
    </>
  );
}
