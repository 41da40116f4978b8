import { randomBytes } from 'node:crypto';
import { type createAuthMiddleware } from 'better-auth/api';
import { deleteSessionCookie } from 'better-auth/cookies';
import { CHALLENGE_SECONDS } from '../auth/second-factor.js';
import { CHALLENGE_COOKIE } from '../auth/second-step-person.js';
import { currentCall } from './oidc-call.js';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
type Opened = NonNullable<Context['context']['newSession']>;

/**
 * An account that asks for a code asks for it whatever the way in, unless the provider has asked for two factors itself. As after a
 * password, the session that was opened is closed, and the code is awaited: the library does it for passwords only.
 */
export async function askSecondStep(context: Context, { user, session }: Opened): Promise<void> {
  const call = currentCall();
  if (!call || call.provedTwice || user.twoFactorEnabled !== true) return;
  const { internalAdapter, secret, createAuthCookie } = context.context;
  call.secondStep = true;
  call.back = context.context.responseHeaders?.get('location') ?? undefined;
  deleteSessionCookie(context, true);
  await internalAdapter.deleteSession(session.token);
  context.context.setNewSession(null);
  const identifier = `2fa-${randomBytes(24).toString('base64url')}`;
  const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000);
  await internalAdapter.createVerificationValue({ value: user.id, identifier, expiresAt });
  await internalAdapter.createVerificationValue({ value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt });
  const cookie = createAuthCookie(CHALLENGE_COOKIE, { maxAge: CHALLENGE_SECONDS });
  await context.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
}
