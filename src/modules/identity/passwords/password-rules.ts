import { type Reason } from '../../../shared/reason.js';
import { type PasswordClass, type PasswordPolicy } from '../../organisations/index.js';
import { fold, isCommonPassword } from './common-passwords.js';

/** Whose password it is: the words of both are refused in it. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

const CLASSES: Readonly<Record<PasswordClass, RegExp>> = {
  lower: /\p{Ll}/u,
  upper: /\p{Lu}/u,
  digit: /\p{Nd}/u,
  special: /[^\p{L}\p{M}\p{Nd}\s\p{C}]/u,
};
/** Shorter words stand in too many good passwords by chance. */
const WORD_LENGTH = 4;

/**
 * Every rule that a password breaks (S0-11, product.md C1), as `password.<rule>`; empty when it may be used.
 * Characters are code points, as a person counts them, not UTF-16 units.
 */
export function passwordReasons(policy: PasswordPolicy, password: string, owner: PasswordOwner): Reason[] {
  const { min, max } = policy;
  const length = Array.from(password).length;
  const missing = policy.classes.filter((name) => !CLASSES[name].test(password));
  return [
    ...(length < min || length > max ? [{ code: 'password.length', params: { min, max } }] : []),
    ...missing.map((name) => ({ code: `password.${name}` })),
    ...(policy.forbidIdentity && holdsIdentity(password, owner) ? [{ code: 'password.identity' }] : []),
    ...(policy.forbidCommon && isCommonPassword(password) ? [{ code: 'password.common' }] : []),
  ];
}

function holdsIdentity(password: string, { email, name }: PasswordOwner): boolean {
  const folded = fold(password);
  const words = fold(`${email} ${name}`).split(/[^\p{L}]+/u);
  return words.some((word) => word.length >= WORD_LENGTH && folded.includes(word));
}
