import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { giveCode, giveRecoveryCode } from '../../../api/account.js';
import { signInWords } from '../../../i18n/fr/sign-in.js';
import { type FieldError } from '../../../ui/error-summary.js';

export const SECOND_CODE = 'second-code';
const SIX_DIGITS = /^\d{6}$/;

interface SecondStep {
  /** A recovery code is asked for instead of the application's. */
  recovery: boolean;
  other: () => void;
  code: string;
  setCode: (code: string) => void;
  errors: readonly FieldError[];
  error: Error | null;
  submit: (event: SyntheticEvent) => void;
}

/** The code as typed or pasted; its spaces do not count. */
export function useSecondStep(onOpen: () => void): SecondStep {
  const text = signInWords.secondStep;
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const given = code.replace(/\s/g, '');
  const give = useMutation({ mutationFn: () => (recovery ? giveRecoveryCode(given) : giveCode(given)), onSuccess: onOpen });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const valid = recovery ? given !== '' : SIX_DIGITS.test(given);
    setErrors(valid ? [] : [{ field: SECOND_CODE, message: recovery ? text.missingRecovery : text.missing }]);
    if (valid && !give.isPending) give.mutate();
  };
  const other = (): void => {
    setRecovery(!recovery);
    setCode('');
    setErrors([]);
    give.reset();
  };
  return { recovery, other, code, setCode, errors, error: give.error, submit };
}
