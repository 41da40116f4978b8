import { type BetterAuthOptions } from 'better-auth';
import { currentCall } from '../oidc/oidc-call.js';
import { PROVIDER_ID } from '../oidc/provider-id.js';
import { type AuthGates } from './auth-hooks.js';
import { verifiedHash } from './verified-password.js';

/** Nothing that opens the provider is kept: only the id token, which signing out there asks for. */
const NOT_KEPT = { accessToken: null, refreshToken: null };

/** What the product decides when a session, or the link to a provider, is written. */
export function storedHooks({ signIn, links }: AuthGates): NonNullable<BetterAuthOptions['databaseHooks']> {
  return {
    session: {
      create: {
        before: async ({ userId }) => {
          // The second step of a sign-in gives no password: the first one was admitted.
          await signIn.admit(userId, { byPassword: verifiedHash() !== undefined });
          return currentCall()?.provedTwice ? { data: { provedTwice: true } } : undefined;
        },
        after: ({ userId, token }) => signIn.signedIn(userId, { token, verified: verifiedHash() }),
      },
    },
    account: {
      create: {
        before: async (account) => {
          if (account.providerId !== PROVIDER_ID) return undefined;
          await links.secure(account.userId);
          return { data: NOT_KEPT };
        },
        after: async ({ providerId, userId }) => {
          if (providerId === PROVIDER_ID) await links.tell(userId);
        },
      },
      update: { before: (account) => Promise.resolve(account.providerId === PROVIDER_ID ? { data: NOT_KEPT } : undefined) },
    },
  };
}

/** Which identity opens which account is decided before the library asks (`OidcLinks`); nothing is copied from the provider. */
export function linking(): NonNullable<BetterAuthOptions['account']> {
  return {
    accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false, updateUserInfoOnLink: false },
  };
}
