import { twoFactor } from 'better-auth/plugins';

/** Between the password and the code. */
export const CHALLENGE_SECONDS = 5 * 60;

/**
 * A code of six digits that changes every thirty seconds (RFC 6238), and ten recovery codes, each used once. Five tries for a sign-in;
 * after ten failures in a row, whatever the sign-in, the account takes no code for a quarter of an hour.
 */
export function secondFactor(): ReturnType<typeof twoFactor> {
  return twoFactor({
    issuer: 'e-CARS',
    twoFactorCookieMaxAge: CHALLENGE_SECONDS,
    backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
    accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
  });
}
