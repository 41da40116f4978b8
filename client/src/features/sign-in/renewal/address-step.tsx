import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Note } from '../../../ui/note.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { EmailField } from '../email-field.js';
import { CancelLink } from './cancel-link.js';
import { sendCode } from './renewal-calls.js';

const FIELD = 'adresse';
const LOOKS_LIKE_AN_ADDRESS = /^\S+@\S+\.\S+$/;

interface AddressStepProps {
  email: string;
  setEmail: (email: string) => void;
  mustRenew: boolean;
  onSent: () => void;
}

/** Step 1: one address. A known and an unknown one are answered alike. */
export function AddressStep({ email, setEmail, mustRenew, onSent }: AddressStepProps): ReactElement {
  const text = renewalWords;
  const problemText = useProblemText();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const send = useMutation({ mutationFn: () => sendCode(email.trim()), onSuccess: onSent });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const valid = LOOKS_LIKE_AN_ADDRESS.test(email.trim());
    setErrors(valid ? [] : [{ field: FIELD, message: text.missingEmail }]);
    if (valid && !send.isPending) send.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {mustRenew ? <MustRenew /> : null}
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={send.error === null ? null : { ...problemText(send.error), title: text.failed }} />
      <EmailField id={FIELD} label={text.email} hint={text.emailHint} value={email} onChange={setEmail} error={errors[0]?.message} />
      <div className="ec-actions fr-mt-6v">
        <Button type="submit">{text.address.submit}</Button>
        <Button type="button" priority="secondary" onClick={onSent}>
          {text.address.haveCode}
        </Button>
        <CancelLink />
      </div>
    </form>
  );
}

function MustRenew(): ReactElement {
  const text = renewalWords.address;
  return (
    <div className="fr-mb-5v">
      <Note tone="warn" live>
        <p>{text.mustRenew}</p>
      </Note>
    </div>
  );
}
