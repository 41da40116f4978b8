import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { type Enrolment as Secret, giveCode } from '../../../../api/account.js';
import { useProblemText } from '../../../../api/problem-text.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { CodeField } from '../../../../ui/code-field.js';
import { ErrorSummary, type FieldError } from '../../../../ui/error-summary.js';
import { ProblemAlert } from '../../../../ui/problem-alert.js';
import { QrCode } from './qr-code.js';

const FIELD = 'code-de-l-application';

interface EnrolmentProps {
  enrolment: Secret;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** The secret to scan, or to type; a first code proves that the application has it. */
export function Enrolment({ enrolment: { totpURI }, onDone, onCancel }: EnrolmentProps): ReactElement {
  const text = accountWords.secondFactor;
  const problemText = useProblemText();
  const { code, setCode, errors, error, submit } = useFirstCode(onDone);
  return (
    <form onSubmit={submit} noValidate>
      <p>{text.scan}</p>
      <QrCode text={totpURI} label={text.picture} />
      <p className="fr-mt-4v">
        {text.key}
        {'\u00a0: '}
        <code className="ec-break">{keyOf(totpURI)}</code>
      </p>
      <ErrorSummary errors={errors} />
      <ProblemAlert problem={error === null ? null : { ...problemText(error), title: text.failed }} />
      <CodeField id={FIELD} label={text.code} hint={text.codeHint} value={code} onChange={setCode} error={errors[0]?.message} />
      <div className="ec-actions fr-mt-5v">
        <Button type="submit">{text.confirm}</Button>
        <Button type="button" priority="tertiary" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FirstCode {
  code: string;
  setCode: (code: string) => void;
  errors: readonly FieldError[];
  error: Error | null;
  submit: (event: SyntheticEvent) => void;
}

function useFirstCode(onDone: () => Promise<void>): FirstCode {
  const text = accountWords.secondFactor;
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const digits = code.replace(/\s/g, '');
  const prove = useMutation({ mutationFn: () => giveCode(digits), onSuccess: onDone });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const valid = /^\d{6}$/.test(digits);
    setErrors(valid ? [] : [{ field: FIELD, message: text.malformed }]);
    if (valid && !prove.isPending) prove.mutate();
  };
  return { code, setCode, errors, error: prove.error, submit };
}

/** By fours, as it is read aloud. */
function keyOf(address: string): string {
  const secret = new URL(address).searchParams.get('secret') ?? '';
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
