import { isRecord } from '../../../shared/json.js';

/** Who the provider says that it is. */
export interface OidcProfile {
  readonly sub: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly provedTwice: boolean;
}

type Claims = Readonly<Record<string, unknown>>;

/** From the verified id token and profile; nothing without an identifier and an address. */
export function profileOf(identity: Claims, userinfo: Claims, trustsEmail: boolean): OidcProfile | undefined {
  const { sub, email } = userinfo;
  if (typeof sub !== 'string' || sub === '' || typeof email !== 'string' || email === '') return undefined;
  return {
    sub,
    email: email.trim().toLowerCase(),
    emailVerified: trustsEmail || userinfo.email_verified === true,
    name: [userinfo.given_name, userinfo.usual_name ?? userinfo.family_name].filter((part) => typeof part === 'string').join(' '),
    provedTwice: saysTwoFactors(identity),
  };
}

/** Only the signed id token counts, and only the word that says two factors (RFC 8176). */
function saysTwoFactors(identity: Claims): boolean {
  return isRecord(identity) && Array.isArray(identity.amr) && identity.amr.includes('mfa');
}
