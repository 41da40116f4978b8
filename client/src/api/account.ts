import { queryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';

/** Where this person is signed in. */
export const openSessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => fetchData('GET /api/me/sessions', { signal }),
});

export async function endSession(id: string): Promise<void> {
  await fetchData('DELETE /api/me/sessions/{id}', { params: { id } });
}

export async function endOtherSessions(): Promise<void> {
  await fetchData('DELETE /api/me/sessions');
}

/** Ends the other sessions as well. Refusals: `identity.password-wrong`, `identity.password-refused` with its rules. */
export async function changePassword(passwords: { currentPassword: string; newPassword: string }): Promise<void> {
  await fetchData('POST /api/auth/change-password', { body: passwords });
}

export interface Enrolment {
  /** What an authenticator application scans: `otpauth://…`. */
  totpURI: string;
  backupCodes: string[];
}

export function beginSecondFactor(password: string): Promise<Enrolment> {
  return fetchData('POST /api/auth/two-factor/enable', { body: { password } });
}

export async function renewRecoveryCodes(password: string): Promise<string[]> {
  return (await fetchData('POST /api/auth/two-factor/generate-backup-codes', { body: { password } })).backupCodes;
}

export async function removeSecondFactor(password: string): Promise<void> {
  await fetchData('POST /api/auth/two-factor/disable', { body: { password } });
}

/** Under an open session: proves that the application is set. Before one: the second step of signing in. */
export async function giveCode(code: string): Promise<void> {
  await fetchData('POST /api/auth/two-factor/verify-totp', { body: { code }, reopen: false });
}

export async function giveRecoveryCode(code: string): Promise<void> {
  await fetchData('POST /api/auth/two-factor/verify-backup-code', { body: { code }, reopen: false });
}

/** My name of before, which opens my account too. */
export const formerLoginQuery = queryOptions({
  queryKey: ['me', 'former-login'],
  queryFn: ({ signal }) => fetchData('GET /api/me/former-login', { signal }),
});

/** The identity of the provider that opens my account, where one is configured. */
export const myLinkQuery = queryOptions({
  queryKey: ['me', 'provider-link'],
  queryFn: ({ signal }) => fetchData('GET /api/me/provider-link', { signal }),
});

export async function removeMyLink(): Promise<void> {
  await fetchData('DELETE /api/me/provider-link');
}
