import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { sendCode, verifyCode } from './renewal-calls.js';

export const CODE_FIELD = 'code';
const SIX_DIGITS = /^\d{6}$/;

interface Code {
  code: string;
  setCode: (code: string) => void;
  errors: readonly FieldError[];
  error: Error | null;
  /** A second code was asked for. */
  resent: boolean;
  resend: () => void;
  submit: (event: SyntheticEvent) => void;
}

/** The code as typed or pasted; its spaces do not count. */
export function useCode(email: string, onVerified: (code: string) => void): Code {
  const text = renewalWords.code;
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const digits = code.replace(/\s/g, '');
  const verify = useMutation({
    mutationFn: () => verifyCode({ email: email.trim(), code: digits }),
    onSuccess: () => {
      onVerified(digits);
    },
  });
  const again = useMutation({ mutationFn: () => sendCode(email.trim()) });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const valid = SIX_DIGITS.test(digits);
    setErrors(valid ? [] : [{ field: CODE_FIELD, message: text.malformed }]);
    if (valid && !verify.isPending) verify.mutate();
  };
  const resend = (): void => {
    verify.reset();
    again.mutate();
  };
  return { code, setCode, errors, error: verify.error ?? again.error, resent: again.isSuccess, resend, submit };
}
