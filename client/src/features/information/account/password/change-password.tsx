import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../../../api/me.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { ErrorSummary } from '../../../../ui/error-summary.js';
import { Note } from '../../../../ui/note.js';
import { NewPasswordField } from '../../../../ui/passwords/new-password-field.js';
import { PasswordField } from '../../../../ui/passwords/password-field.js';
import { RulesList } from '../../../../ui/passwords/rules-list.js';
import { ProblemAlert } from '../../../../ui/problem-alert.js';
import { AGAIN, CURRENT, NEXT, useChangePassword } from './use-change-password.js';

const RULES = 'regles';

/** « Changer le mot de passe »: the present one, then the new one twice, its rules followed as one types. */
export function ChangePassword(): ReactElement {
  const text = accountWords.password;
  const { person, passwordPolicy: policy } = useMe();
  const { values, set, errors, problem, refused, done, submit } = useChangePassword(person.email, policy);
  const currentError = errors.find(({ field }) => field === CURRENT)?.message;
  return (
    <section className="fr-mt-8v ec-account" aria-labelledby="mot-de-passe">
      <h2 className="fr-h5" id="mot-de-passe">
        {text.title}
      </h2>
      <p>{text.text}</p>
      {done ? (
        <Note tone="ok" live>
          <p>{text.done}</p>
        </Note>
      ) : null}
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <ProblemAlert problem={problem} />
        <input type="hidden" name="username" autoComplete="username" value={person.email} />
        <PasswordField id={CURRENT} label={text.current} value={values.current} onChange={set('current')} error={currentError} />
        <div className="fr-mt-5v">
          <NewPasswordField id={NEXT} label={text.next} value={values.next} onChange={set('next')} describedBy={RULES} errors={errors} />
        </div>
        <RulesList id={RULES} policy={policy} password={values.next} email={person.email} refused={refused} />
        <div className="fr-mt-5v">
          <NewPasswordField id={AGAIN} label={text.again} value={values.again} onChange={set('again')} errors={errors} />
        </div>
        <div className="ec-actions fr-mt-6v">
          <Button type="submit" priority="secondary">
            {text.submit}
          </Button>
          <Link className="fr-link" to="/renouvellement" state={{ email: person.email }}>
            {text.forgotten}
          </Link>
        </div>
      </form>
    </section>
  );
}
