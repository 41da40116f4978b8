import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type ActivationView } from '../../../api/types.js';
import { activationWords } from '../../../i18n/fr/activation.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { NewPasswordField } from '../../../ui/passwords/new-password-field.js';
import { RulesList } from '../../../ui/passwords/rules-list.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { CONFIRMATION, PASSWORD, useActivation } from './use-activation.js';

const RULES = 'regles';

interface ActivationFormProps {
  token: string;
  account: ActivationView;
  onRefused: () => void;
}

/** The password that opens the account, twice. */
export function ActivationForm({ token, account, onRefused }: ActivationFormProps): ReactElement {
  const text = activationWords;
  const { name, email, passwordPolicy } = account;
  const form = useActivation({ token, account, onRefused });
  return (
    <form onSubmit={form.submit} noValidate>
      <p className="fr-mt-2v ec-break">{text.welcome(name)}</p>
      <ErrorSummary errors={form.errors} />
      <ProblemAlert problem={form.problem} />
      <dl className="ec-recall">
        <dt>{text.email}</dt>
        <dd className="ec-break">{email}</dd>
      </dl>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <NewPasswordField
        id={PASSWORD}
        label={text.password}
        value={form.password}
        onChange={form.setPassword}
        describedBy={RULES}
        errors={form.errors}
      />
      <RulesList id={RULES} policy={passwordPolicy} password={form.password} email={email} refused={form.refused} />
      <div className="fr-mt-5v">
        <NewPasswordField id={CONFIRMATION} label={text.again} value={form.again} onChange={form.setAgain} errors={form.errors} />
      </div>
      <div className="ec-actions fr-mt-6v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': form.pending }}>
          {form.pending ? text.submitting : text.submit}
        </Button>
      </div>
    </form>
  );
}
