import { APIError, createAuthMiddleware } from 'better-auth/api';
import { isRecord } from '../../../shared/json.js';
import { type PasswordGate } from '../passwords/password-gate.js';
import { type SignInGate } from '../sign-in/sign-in.gate.js';

/** Where the product has its say in what the library does. */
export interface AuthGates {
  readonly signIn: SignInGate;
  readonly passwords: PasswordGate;
}

/** Every endpoint that writes a password, open or not, and the member that carries it. */
const WRITES_PASSWORD: Readonly<Record<string, string>> = {
  '/email-otp/reset-password': 'password',
  '/reset-password': 'newPassword',
  '/change-password': 'newPassword',
  '/set-password': 'newPassword',
  '/sign-up/email': 'password',
};

/** One hook for all: the number of tries before a sign-in, the password policy before a password is written. */
export function beforeHook({ signIn, passwords }: AuthGates): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async ({ path, body, headers }) => {
    const given: Record<string, unknown> = isRecord(body) ? body : {};
    if (path === '/sign-in/email') await signIn.countTry(textOf(given.email), headers?.get('x-client-ip') ?? '');
    const member = WRITES_PASSWORD[path];
    if (member === undefined) return;
    const code = path === '/email-otp/reset-password' ? textOf(given.otp) : undefined;
    const reasons = await passwords.reasons({ email: textOf(given.email), password: textOf(given[member]), code });
    if (reasons.length > 0) throw new APIError('UNPROCESSABLE_ENTITY', { code: 'PASSWORD_REFUSED', reasons });
  });
}

/** After a sign-in that succeeded, the account's tries start again at none. */
export function afterHook({ signIn }: AuthGates): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async ({ path, body, headers, context }) => {
    if (path !== '/sign-in/email' || !context.newSession) return;
    await signIn.forgetTries(isRecord(body) ? textOf(body.email) : '', headers?.get('x-client-ip') ?? '');
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
