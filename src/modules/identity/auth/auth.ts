import { betterAuth } from 'better-auth';
import { type Pool } from 'pg';
import { type AppConfig } from '../../../platform/index.js';
import { sessionCookie } from '../sessions/session-cookie.js';
import { IDLE_SECONDS } from '../sessions/session-times.js';
import { afterHook, type AuthGates, beforeHook } from './auth-hooks.js';
import { authLogger } from './auth-logger.js';
import { type PasswordHashing } from './password-hashing.js';
import { schemaOptions } from './auth-schema.js';
import { codes } from './codes.js';
import { secondFactor } from './second-factor.js';

/** Injection token of the accounts library. */
export const AUTH = Symbol('AUTH');

/** The little of the accounts library that the product calls. */
export interface Auth {
  handler(request: Request): Promise<Response>;
  readonly api: {
    checkVerificationOTP(request: { body: { email: string; type: 'forget-password'; otp: string } }): Promise<unknown>;
    createVerificationOTP(request: { body: { email: string; type: 'forget-password' } }): Promise<string>;
  };
}

export interface AuthParts {
  readonly pool: Pool;
  readonly config: AppConfig;
  readonly hashing: PasswordHashing;
  readonly gates: AuthGates;
}

/** The library's own bounds only keep absurd lengths out: the policy is ours, and it counts characters, not UTF-16 units. */
const NO_POLICY = { minPasswordLength: 1, maxPasswordLength: 512 };

/** E-mail and password, sessions in PostgreSQL, codes of the renewal. Accounts are made by the product, never by a visitor. */
export function createAuth({ pool, config, hashing, gates }: AuthParts): Auth {
  const { signIn } = gates;
  const schema = schemaOptions(pool);
  return betterAuth({
    ...schema,
    plugins: [codes(), secondFactor()],
    baseURL: config.publicUrl,
    secret: config.sessionSecret,
    trustedOrigins: [...config.origins],
    logger: authLogger(),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      ...NO_POLICY,
      revokeSessionsOnPasswordReset: true,
      password: { hash: (password) => hashing.hash(password), verify: (attempt) => hashing.verify(attempt) },
      onPasswordReset: ({ user }) => signIn.renewed(user.id),
    },
    session: { ...schema.session, expiresIn: IDLE_SECONDS, disableSessionRefresh: true, freshAge: 0 },
    databaseHooks: {
      session: { create: { before: (session) => signIn.admit(session.userId), after: (session) => signIn.signedIn(session.userId) } },
    },
    hooks: { before: beforeHook(gates), after: afterHook(gates) },
    advanced: {
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
      // Off by themselves under NODE_ENV=test: said aloud, they hold everywhere.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookie(config), attributes: { secure: config.secure, path: '/' } } },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/', secure: config.secure },
    },
  });
}
