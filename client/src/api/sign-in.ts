import { fetchData } from './http.js';

export interface Credentials {
  email: string;
  password: string;
}

/** What comes after the password: an open session, or the code of the second factor. */
export type AfterPassword = 'open' | 'code';

/** Opens a session. Refusals: wrong address or password (401), a password that must be renewed first (`identity.must-renew`). */
export async function signIn(credentials: Credentials): Promise<AfterPassword> {
  const { twoFactorRedirect } = await fetchData('POST /api/auth/sign-in/email', { body: credentials, reopen: false });
  return twoFactorRedirect === true ? 'code' : 'open';
}

/** Answers where the identity provider vouches for the person; `back`: where one wanted to go. */
export async function providerAddress(back: string | null): Promise<string> {
  return (await fetchData('POST /api/auth/sign-in/oidc', { body: { back }, reopen: false })).url;
}

/** Answers where the session at the identity provider is closed too, for those who came by it. */
export async function signOut(): Promise<string | undefined> {
  return (await fetchData('POST /api/auth/sign-out', { body: {}, reopen: false })).url;
}

/** « Rafraîchir la session »: answers when it now closes; opens it again first when it was too late. */
export async function extendSession(): Promise<string> {
  return (await fetchData('POST /api/me/session', { body: {} })).expiresAt;
}
