import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { isProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { signInWords } from '../../../i18n/fr/sign-in.js';
import { CodeField } from '../../../ui/code-field.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { SECOND_CODE, useSecondStep } from './use-second-step.js';

interface SecondStepFormProps {
  /** The session is open. */
  onOpen: () => void;
  /** The password must be given again. */
  onAgain: () => void;
}

/** After the password: the code of the application, or one of the recovery codes. */
export function SecondStepForm({ onOpen, onAgain }: SecondStepFormProps): ReactElement {
  const text = signInWords.secondStep;
  const problemText = useProblemText();
  const { recovery, other, code, setCode, errors, error, submit } = useSecondStep(onOpen);
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={error === null ? null : { ...problemText(error), title: text.failed }} />
      <CodeField
        key={String(recovery)}
        id={SECOND_CODE}
        label={recovery ? text.recovery : text.code}
        hint={recovery ? text.recoveryHint : text.codeHint}
        value={code}
        onChange={setCode}
        error={errors[0]?.message}
        letters={recovery}
      />
      <div className="ec-actions fr-mt-6v">
        {isProblem(error, 'identity.second-step-over') ? null : <Button type="submit">{text.submit}</Button>}
        <Button type="button" priority="tertiary" onClick={onAgain}>
          {text.again}
        </Button>
      </div>
      <p className="fr-mt-4v">
        <button type="button" className="ec-why" onClick={other}>
          {recovery ? text.useCode : text.useRecovery}
        </button>
      </p>
    </form>
  );
}
