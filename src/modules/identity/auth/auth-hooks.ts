import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isRecord } from '../../../shared/json.js';
import { type OidcLinks } from '../oidc/oidc-links.service.js';
import { askSecondStep } from '../oidc/second-step.js';
import { type PasswordGate } from '../passwords/password-gate.js';
import { type SpentCodes } from '../second-factor/spent-codes.js';
import { type SignInGate } from '../sign-in/sign-in.gate.js';
import { whoGivesCode } from './second-step-person.js';

/** Where the product has its say in what the library does. */
export interface AuthGates {
  readonly signIn: SignInGate;
  readonly passwords: PasswordGate;
  readonly codes: SpentCodes;
  readonly links: OidcLinks;
}

/** What the library is told instead of what was sent. */
interface Overridden {
  readonly context: { readonly body: Record<string, unknown> };
}

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Every endpoint that writes a password, open or not, and the member that carries it. */
const WRITES_PASSWORD: Readonly<Record<string, string>> = {
  '/email-otp/reset-password': 'password',
  '/reset-password': 'newPassword',
  '/change-password': 'newPassword',
  '/set-password': 'newPassword',
  '/sign-up/email': 'password',
};

/** Where a session alone is not enough: the password is given again, and its tries are counted for the account. */
const CONFIRMED_BY_PASSWORD: ReadonlySet<string> = new Set([
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]);

/** What the product decides, whatever was sent: the other sessions end with the old password, no device skips the second step. */
const DECIDED: Readonly<Record<string, Record<string, unknown>>> = {
  '/change-password': { revokeOtherSessions: true },
  '/two-factor/enable': { method: 'totp', issuer: undefined },
  '/two-factor/verify-totp': { trustDevice: false },
  '/two-factor/verify-backup-code': { trustDevice: false, disableSession: false },
};

/** Every code passes here, also the one that comes with a new password (`PasswordGate`). */
const CHECKS_CODE = '/email-otp/check-verification-otp';
/** In place of what was given for a disabled account: a code mailed before is wrong, counts as a try and costs the same. */
const NO_CODE = '';

/** One hook for all: the number of tries before a password is looked at, the password policy before one is written. */
export function beforeHook(gates: AuthGates): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async (context) => {
    const { path, headers } = context;
    const body = bodyOf(context);
    if (path === '/sign-in/email') return named(body, headers, gates);
    if (path === '/two-factor/verify-totp') await refuseSpent(context, gates);
    if (CONFIRMED_BY_PASSWORD.has(path)) await confirm(context, gates);
    else await refuseWeak(path, body, gates);
    const decided = path === CHECKS_CODE ? await spoilt(body, gates) : DECIDED[path];
    return decided ? { context: { body: { ...body, ...decided } } } : undefined;
  });
}

async function spoilt(body: Record<string, unknown>, { signIn }: AuthGates): Promise<Record<string, unknown> | undefined> {
  return (await signIn.isClosed(textOf(body.email))) ? { otp: NO_CODE } : undefined;
}

/** The library knows addresses alone: whoever signs in by a former login is named by theirs, after the try was counted. */
async function named(body: Record<string, unknown>, headers: Headers | undefined, { signIn }: AuthGates): Promise<Overridden> {
  const given = textOf(body.email);
  return { context: { body: { ...body, email: await signIn.countTry(given, headers?.get('x-client-ip') ?? ''), given } } };
}

/** The library takes a code as often as it is given in its time; here it counts once. */
async function refuseSpent(context: Context, { codes }: AuthGates): Promise<void> {
  const personId = await whoGivesCode(context);
  if (personId === undefined) return;
  if (!(await codes.spend(personId, textOf(bodyOf(context).code)))) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
}

/** Without a session the library refuses by itself. */
async function confirm(context: Context, gates: AuthGates): Promise<void> {
  const { user } = (await getSessionFromCtx(context)) ?? {};
  if (!user) return;
  await gates.signIn.countConfirmation(user.id);
  await refuseWeak(context.path, { ...bodyOf(context), email: user.email }, gates);
}

async function refuseWeak(path: string, body: Record<string, unknown>, { passwords }: AuthGates): Promise<void> {
  const member = WRITES_PASSWORD[path];
  if (member === undefined) return;
  const code = path === '/email-otp/reset-password' ? textOf(body.otp) : undefined;
  const reasons = await passwords.reasons({ email: textOf(body.email), password: textOf(body[member]), code });
  if (reasons.length > 0) throw new APIError('UNPROCESSABLE_ENTITY', { code: 'PASSWORD_REFUSED', reasons });
}

/** After a sign-in that succeeded, the account's tries start again at none; a new password is dated. */
export function afterHook({ signIn }: AuthGates): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async (context) => {
    const { path, headers } = context;
    const opened = context.context.newSession;
    if (!opened) return;
    if (path === '/sign-in/email') await signIn.forgetTries(textOf(bodyOf(context).given), headers?.get('x-client-ip') ?? '');
    if (path === '/change-password') await signIn.renewed(opened.user.id);
    if (path === '/callback/:id') await askSecondStep(context, opened);
  });
}

function bodyOf({ body }: Context): Record<string, unknown> {
  return isRecord(body) ? body : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
