import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { CancelLink } from './cancel-link.js';
import { CodeField } from '../../../ui/code-field.js';
import { GivenEmail } from './given-email.js';
import { MessageSent } from './message-sent.js';
import { CODE_FIELD, useCode } from './use-code.js';

interface CodeStepProps {
  email: string;
  setEmail: (email: string) => void;
  onVerified: (code: string) => void;
  onChange: () => void;
}

/** Step 2: the six digits of the mail. Spaces that come with a paste are dropped. */
export function CodeStep({ email, setEmail, onVerified, onChange }: CodeStepProps): ReactElement {
  const text = renewalWords;
  const problemText = useProblemText();
  const [asked] = useState(email !== '');
  const { code, setCode, errors, error, resent, resend, submit } = useCode(email, onVerified);
  return (
    <form onSubmit={submit} noValidate>
      {asked ? <MessageSent again={resent} /> : null}
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={error === null ? null : { ...problemText(error), title: text.failed }} />
      <GivenEmail email={email} setEmail={setEmail} fixed={asked} onChange={onChange} />
      <CodeField id={CODE_FIELD} label={text.code.label} hint={text.code.hint} value={code} onChange={setCode} error={errors[0]?.message} />
      <div className="ec-actions fr-mt-6v">
        <Button type="submit">{text.code.submit}</Button>
        <Button type="button" priority="secondary" onClick={resend}>
          {text.code.resend}
        </Button>
        <CancelLink />
      </div>
    </form>
  );
}
