import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AppConfig } from '../../../platform/index.js';

/** `__Host-` binds the cookie to this very host over https; on plain http a browser would drop it. */
export function sessionCookie({ secure }: Pick<AppConfig, 'secure'>): string {
  return secure ? '__Host-ecars-session' : 'ecars-session';
}

/** The token that the session's cookie names, as the accounts library signed it (`token.signature`); nothing if it did not. */
export function signedToken(cookies: string | undefined, config: Pick<AppConfig, 'secure' | 'sessionSecret'>): string | undefined {
  const name = `${sessionCookie(config)}=`;
  const cookie = cookies?.split(/; */).find((part) => part.startsWith(name));
  const value = cookie && decoded(cookie.slice(name.length));
  const [, token, signature] = /^(.+)\.([^.]+)$/s.exec(value ?? '') ?? [];
  if (token === undefined || signature === undefined) return undefined;
  const expected = Buffer.from(createHmac('sha256', config.sessionSecret).update(token).digest('base64'));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
