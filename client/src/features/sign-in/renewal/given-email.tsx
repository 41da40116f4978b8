import { type ReactElement } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { EmailField } from '../email-field.js';

interface GivenEmailProps {
  email: string;
  setEmail: (email: string) => void;
  /** Already given: shown, not asked again. */
  fixed: boolean;
  onChange: () => void;
}

/** The address the code was sent to. Whoever comes with a code and no address fills it in. */
export function GivenEmail({ email, setEmail, fixed, onChange }: GivenEmailProps): ReactElement {
  const text = renewalWords;
  if (!fixed)
    return (
      <div className="fr-mb-5v">
        <EmailField id="adresse" label={text.email} hint={text.code.emailHint} value={email} onChange={setEmail} />
      </div>
    );
  return (
    <dl className="ec-recall">
      <dt>{text.email}</dt>
      <dd>
        {email}{' '}
        <button type="button" className="ec-why" onClick={onChange}>
          {text.code.change}
        </button>
      </dd>
    </dl>
  );
}
