import { betterAuth } from 'better-auth';
import { type Pool } from 'pg';
import { type AppConfig } from '../../../platform/index.js';
import { type ProviderPlugin } from '../oidc/oidc-plugin.js';
import { PROVIDER_ID } from '../oidc/provider-id.js';
import { sessionCookie } from '../sessions/session-cookie.js';
import { IDLE_SECONDS } from '../sessions/session-times.js';
import { afterHook, type AuthGates, beforeHook } from './auth-hooks.js';
import { linking, storedHooks } from './auth-stored.js';
import { authLogger } from './auth-logger.js';
import { type PasswordHashing } from './password-hashing.js';
import { schemaOptions } from './auth-schema.js';
import { codes } from './codes.js';
import { secondFactor } from './second-factor.js';
import { noteVerified } from './verified-password.js';

/** Injection token of the accounts library. */
export const AUTH = Symbol('AUTH');

/** The little of the accounts library that the product calls. */
export interface Auth {
  handler(request: Request): Promise<Response>;
  readonly api: {
    checkVerificationOTP(request: { body: { email: string; type: 'forget-password'; otp: string } }): Promise<unknown>;
    createVerificationOTP(request: { body: { email: string; type: 'forget-password' } }): Promise<string>;
  };
  /** False when the provider's description could not be used. */
  knowsProvider(): Promise<boolean>;
}

export interface AuthParts {
  readonly pool: Pool;
  readonly config: AppConfig;
  readonly hashing: PasswordHashing;
  readonly gates: AuthGates;
  /** The identity provider, in the library that answers for it: local sign-in has one of its own, which never waits for a provider. */
  readonly provider: ProviderPlugin | undefined;
}

/** The library's own bounds only keep absurd lengths out: the policy is ours, and it counts characters, not UTF-16 units. */
const NO_POLICY = { minPasswordLength: 1, maxPasswordLength: 512 };

/** E-mail and password, sessions in PostgreSQL, codes of the renewal. Accounts are made by the product, never by a visitor. */
export function createAuth({ pool, config, hashing, gates, provider }: AuthParts): Auth {
  const schema = schemaOptions(pool);
  const library = betterAuth({
    ...schema,
    plugins: [codes(config.sessionSecret), secondFactor(), ...(provider ? [provider] : [])],
    baseURL: config.publicUrl,
    secret: config.sessionSecret,
    trustedOrigins: [...config.origins],
    logger: authLogger(),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      ...NO_POLICY,
      revokeSessionsOnPasswordReset: true,
      password: { hash: (password) => hashing.hash(password), verify: (attempt) => verify(attempt, hashing) },
      onPasswordReset: ({ user }) => gates.signIn.reset(user.id),
    },
    session: { ...schema.session, expiresIn: IDLE_SECONDS, disableSessionRefresh: true, freshAge: 0 },
    // The worker removes what has run out (`ExpiredRows`), not somebody's request now and then.
    verification: { disableCleanup: true },
    databaseHooks: storedHooks(gates),
    account: linking(),
    hooks: { before: beforeHook(gates), after: afterHook(gates) },
    advanced: {
      // An account is read with its password in one statement: a second one, for known addresses alone, would tell which they are.
      database: { joins: true },
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
      // Off by themselves under NODE_ENV=test: said aloud, they hold everywhere.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookie(config), attributes: { secure: config.secure, path: '/' } } },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/', secure: config.secure },
    },
  });
  const { handler, api } = library;
  return { handler, api, knowsProvider: async () => (await library.$context).socialProviders.some(({ id }) => id === PROVIDER_ID) };
}

function verify(attempt: { hash: string; password: string }, hashing: PasswordHashing): Promise<boolean> {
  noteVerified(attempt.hash);
  return hashing.verify(attempt);
}
