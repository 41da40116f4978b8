import { type FastifyRequest } from 'fastify';
import { type AppConfig } from '../../../platform/index.js';

/** Under which address the accounts library is mounted. */
export const BASE = '/api/auth';
/** Set by us from the connection; and lengths, which no longer hold once the body was read. */
const OWN_HEADERS = new Set(['x-client-ip', 'content-length']);

interface Wanted {
  readonly path: string;
  /** Absent: a GET. */
  readonly body?: string;
}

/** Fastify has decided which proxy to believe; the address it found is the only one that the library reads. */
export function libraryRequest({ headers: given, ip, url }: FastifyRequest, { publicUrl }: AppConfig, { path, body }: Wanted): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !OWN_HEADERS.has(name)) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-client-ip', ip);
  headers.set('origin', publicUrl); // the platform's own check of the origin has passed
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  return new Request(new URL(`${BASE}${path}${query}`, publicUrl), body === undefined ? { headers } : { method: 'POST', headers, body });
}

export async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The end of a session is counted by the server and moves on with each use: a date in the cookie would stay behind. */
export function cookiesOf(response: Response): string[] {
  return response.headers
    .getSetCookie()
    .map((cookie) => (/; Max-Age=0(;|$)/i.test(cookie) ? cookie : cookie.replace(/; Max-Age=\d+/i, '')));
}
