import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import { useProblemText } from '../../api/problem-text.js';
import { type AfterPassword } from '../../api/sign-in.js';
import { signInWords } from '../../i18n/fr/sign-in.js';
import { ErrorSummary, type FieldError } from '../../ui/error-summary.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { EmailField } from './email-field.js';
import { PasswordField } from '../../ui/passwords/password-field.js';
import { addressIn, useSignIn } from './use-sign-in.js';

const EMAIL = 'adresse';
const PASSWORD = 'mot-de-passe';

/** Address, password, « Se connecter »: what is typed stays after a refusal. */
export function SignInForm({ onPassword }: { onPassword: (next: AfterPassword) => void }): ReactElement {
  const text = signInWords;
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const signIn = useSignIn(onPassword);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const missing = [
      ...(email.trim() === '' ? [{ field: EMAIL, message: text.missingEmail }] : []),
      ...(password === '' ? [{ field: PASSWORD, message: text.missingPassword }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0 && !signIn.isPending) signIn.mutate({ email: email.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={signIn.error === null ? null : { ...problemText(signIn.error), title: text.failed }} />
      <EmailField
        {...{ id: EMAIL, label: text.email, hint: text.emailHint, value: email, onChange: setEmail, error: messageFor(errors, EMAIL) }}
        orLogin
      />
      <PasswordField id={PASSWORD} label={text.password} value={password} onChange={setPassword} error={messageFor(errors, PASSWORD)} />
      <div className="ec-actions fr-mt-5v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': signIn.isPending }}>
          {signIn.isPending ? text.submitting : text.submit}
        </Button>
        <Link className="fr-link" to="/renouvellement" state={{ email: addressIn(email) }}>
          {text.renew}
        </Link>
      </div>
    </form>
  );
}

const messageFor = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
