import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type PersonRightsView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Note } from '../../../ui/note.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { FORMER_LOGIN_FIELD, useFormerLogin } from './use-former-login.js';

/** By which name of before somebody may still sign in: the agency's to say; emptied, the address alone. */
export function FormerLoginForm({ establishmentId, person }: { establishmentId: string; person: PersonRightsView }): ReactElement {
  const { former: text, failed, submitting } = peopleFormWords;
  const problemText = useProblemText();
  const { value, errors, problem, pending, done, write, submit } = useFormerLogin(establishmentId, person);
  return (
    <section className="ec-card fr-mt-8v" aria-labelledby="ancien">
      <h2 className="fr-h5" id="ancien">
        {text.title}
      </h2>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <ProblemAlert problem={problem === null ? null : { ...problemText(problem), title: failed }} />
        {done === null ? null : <Done sentence={done} />}
        <Input
          label={text.label}
          hintText={text.hint}
          state={errors.length > 0 ? 'error' : 'default'}
          stateRelatedMessage={errors[0]?.message}
          nativeInputProps={{
            ...{ id: FORMER_LOGIN_FIELD, value, maxLength: 64, autoComplete: 'off', autoCapitalize: 'none', spellCheck: false },
            onChange: ({ target }) => {
              write(target.value);
            },
          }}
        />
        <Button type="submit" priority="secondary" nativeButtonProps={{ 'aria-disabled': pending }}>
          {pending ? submitting : text.submit}
        </Button>
      </form>
    </section>
  );
}

function Done({ sentence }: { sentence: string }): ReactElement {
  return (
    <div className="fr-mb-4v">
      <Note tone="ok" live>
        <p>{sentence}</p>
      </Note>
    </div>
  );
}
