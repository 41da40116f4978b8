import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, randomBytes } from 'node:crypto';
import { emailOTP } from 'better-auth/plugins';

const CODE_LIFE_SECONDS = 10 * 60;
export const CODE_LIFE_MINUTES = CODE_LIFE_SECONDS / 60;

const decoys = new AsyncLocalStorage<true>();

/**
 * Codes of the renewal: six digits, ten minutes, five tries, used once. They have no table of their own. What is kept is a digest
 * under the server's secret: a million codes are soon tried on a plain one by whoever reads the table, or a copy of it.
 */
export function codes(secret: string): ReturnType<typeof emailOTP> {
  return emailOTP({
    otpLength: 6,
    expiresIn: CODE_LIFE_SECONDS,
    allowedAttempts: 5,
    storeOTP: { hash: (code) => Promise.resolve(createHmac('sha256', secret).update(`renewal-code:${code}`).digest('base64url')) },
    generateOTP: () => (decoys.getStore() ? randomBytes(32).toString('base64url') : undefined),
    disableSignUp: true,
    // The renewal's job makes the codes and mails them itself.
    sendVerificationOTP: () => Promise.resolve(),
  });
}

/** The code that is made meanwhile costs what every code costs, and is none that anybody can give: 256 bits, told to nobody. */
export function asDecoy<T>(make: () => Promise<T>): Promise<T> {
  return decoys.run(true, make);
}
