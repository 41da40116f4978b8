import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AppConfig } from '../../../platform/index.js';

/** `__Host-` binds the cookie to this very host over https; on plain http a browser would drop it. */
export function sessionCookie({ secure }: Pick<AppConfig, 'secure'>): string {
  return secure ? '__Host-ecars-session' : 'ecars-session';
}

/** The token that the session's cookie names, as the accounts library signed it (`token.signature`); nothing if it did not. */
export function signedToken(cookies: string | undefined, config: Pick<AppConfig, 'secure' | 'sessionSecret'>): string | undefined {
  const [, token, signature] = /^(.+)\.([^.]+)$/s.exec(valueOf(`${sessionCookie(config)}=`, cookies)) ?? [];
  if (token === undefined || signature === undefined) return undefined;
  const expected = Buffer.from(createHmac('sha256', config.sessionSecret).update(token).digest('base64'));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function valueOf(name: string, cookies = ''): string {
  const cookie = cookies.split(/; */).find((part) => part.startsWith(name));
  try {
    return decodeURIComponent(cookie?.slice(name.length) ?? '');
  } catch {
    return '';
  }
}
