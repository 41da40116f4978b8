import { useState } from 'react';
import { delegationsWords } from '../../i18n/fr/delegations.js';
import { type FieldError } from '../../ui/error-summary.js';

export const PASSWORD_ID = 'mot-de-passe-de-signature';
export const BOX_ID = 'case-de-signature';
/** As the components number the boxes of a group. */
export const BOX_FIELD = `${BOX_ID}-0`;

export interface Signature {
  readonly password: string;
  readonly ticked: boolean;
  readonly errors: readonly FieldError[];
  readonly setPassword: (password: string) => void;
  readonly setTicked: (ticked: boolean) => void;
  /** What is missing to sign, after what else is; shown from then on. */
  readonly check: (before?: readonly FieldError[]) => readonly FieldError[];
}

/** What makes an act a signature: the password once more, and a box that is ticked. */
export function useSignature(): Signature {
  const text = delegationsWords.signature;
  const [password, setPassword] = useState('');
  const [ticked, setTicked] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const check = (before: readonly FieldError[] = []): readonly FieldError[] => {
    const found = [
      ...before,
      ...(password === '' ? [{ field: PASSWORD_ID, message: text.missing }] : []),
      ...(ticked ? [] : [{ field: BOX_FIELD, message: text.unticked }]),
    ];
    setErrors(found);
    return found;
  };
  return { password, ticked, errors, setPassword, setTicked, check };
}
