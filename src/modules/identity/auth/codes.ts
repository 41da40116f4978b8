import { emailOTP } from 'better-auth/plugins';

const CODE_LIFE_SECONDS = 10 * 60;
export const CODE_LIFE_MINUTES = CODE_LIFE_SECONDS / 60;

/** Codes of the renewal: six digits, ten minutes, five tries, used once, kept as a digest. They have no table of their own. */
export function codes(): ReturnType<typeof emailOTP> {
  return emailOTP({
    otpLength: 6,
    expiresIn: CODE_LIFE_SECONDS,
    allowedAttempts: 5,
    storeOTP: 'hashed',
    disableSignUp: true,
    // The renewal's job makes the codes and mails them itself.
    sendVerificationOTP: () => Promise.resolve(),
  });
}
