import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type PasswordPolicyView } from '../../../api/types.js';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { CancelLink } from './cancel-link.js';
import { NewPasswordField } from '../../../ui/passwords/new-password-field.js';
import { type Verification } from './renewal-calls.js';
import { RulesList } from '../../../ui/passwords/rules-list.js';
import { CONFIRMATION, NEW_PASSWORD, useNewPassword } from './use-new-password.js';

const RULES = 'regles';

interface PasswordStepProps {
  credentials: Verification;
  policy: PasswordPolicyView | null;
  onRenewed: () => void;
  onCodeRefused: () => void;
}

/** Step 3: the new password, twice. */
export function PasswordStep({ credentials, policy, onRenewed, onCodeRefused }: PasswordStepProps): ReactElement {
  const text = renewalWords.password;
  const form = useNewPassword({ credentials, policy, onRenewed, onCodeRefused });
  return (
    <form onSubmit={form.submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <ProblemAlert problem={form.problem} />
      <input type="hidden" name="username" autoComplete="username" value={credentials.email} />
      <NewPasswordField
        id={NEW_PASSWORD}
        label={text.label}
        value={form.password}
        onChange={form.setPassword}
        describedBy={RULES}
        errors={form.errors}
      />
      {policy === null ? null : (
        <RulesList id={RULES} policy={policy} password={form.password} email={credentials.email} refused={form.refused} />
      )}
      <div className="fr-mt-5v">
        <NewPasswordField id={CONFIRMATION} label={text.confirm} value={form.again} onChange={form.setAgain} errors={form.errors} />
      </div>
      <div className="ec-actions fr-mt-6v">
        <Button type="submit">{text.submit}</Button>
        <CancelLink />
      </div>
    </form>
  );
}
