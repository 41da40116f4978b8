import { fetchData } from '../../../api/http.js';

export interface Verification {
  email: string;
  code: string;
}

/** Always answered alike, so that nobody learns which addresses are known. */
export async function sendCode(email: string): Promise<void> {
  await fetchData('POST /api/renewal', { body: { email }, reopen: false });
}

export async function verifyCode({ email, code }: Verification): Promise<void> {
  await fetchData('POST /api/auth/email-otp/check-verification-otp', {
    body: { email, type: 'forget-password', otp: code },
    reopen: false,
  });
}

export async function renewPassword({ email, code, password }: Verification & { password: string }): Promise<void> {
  await fetchData('POST /api/auth/email-otp/reset-password', { body: { email, otp: code, password }, reopen: false });
}
