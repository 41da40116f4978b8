import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { signatureQuery } from '../../api/signature.js';
import { type SignatureView } from '../../api/types.js';
import { delegationsWords } from '../../i18n/fr/delegations.js';
import { type FieldError } from '../../ui/error-summary.js';

export const PASSWORD_ID = 'mot-de-passe-de-signature';
/** Of who has no password: the way back to the provider. */
export const AGAIN_ID = 's-identifier-de-nouveau';
export const BOX_ID = 'case-de-signature';
/** As the components number the boxes of a group. */
export const BOX_FIELD = `${BOX_ID}-0`;

export interface Signature {
  /** By a password until the server has said otherwise: most sign so. */
  readonly by: SignatureView;
  readonly password: string;
  readonly ticked: boolean;
  readonly errors: readonly FieldError[];
  readonly setPassword: (password: string) => void;
  readonly setTicked: (ticked: boolean) => void;
  /** What is missing to sign, after what else is; shown from then on. */
  readonly check: (before?: readonly FieldError[]) => readonly FieldError[];
}

const BY_PASSWORD: SignatureView = { by: 'password', ready: true };

/** What makes an act a signature: the password once more, or a session just opened, and a box that is ticked. */
export function useSignature(): Signature {
  const text = delegationsWords.signature;
  const { data: by = BY_PASSWORD } = useQuery(signatureQuery);
  const [password, setPassword] = useState('');
  const [ticked, setTicked] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const check = (before: readonly FieldError[] = []): readonly FieldError[] => {
    const found = [...before, ...whoIsMissing(by, password), ...(ticked ? [] : [{ field: BOX_FIELD, message: text.unticked }])];
    setErrors(found);
    return found;
  };
  return { by, password, ticked, errors, setPassword, setTicked, check };
}

function whoIsMissing({ by, ready }: SignatureView, password: string): readonly FieldError[] {
  const text = delegationsWords.signature;
  if (by === 'session') return ready ? [] : [{ field: AGAIN_ID, message: text.session.missing }];
  return password === '' ? [{ field: PASSWORD_ID, message: text.missing }] : [];
}
