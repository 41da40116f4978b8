import { AsyncLocalStorage } from 'node:async_hooks';

const entries = new AsyncLocalStorage<{ hash?: string }>();

/** While somebody signs in, remembers which stored password was looked at. */
export function entering<T>(work: () => Promise<T>): Promise<T> {
  return entries.run({}, work);
}

export function noteVerified(hash: string): void {
  const entry = entries.getStore();
  if (entry) entry.hash = hash;
}

/** Nothing outside a sign-in with a password. */
export function verifiedHash(): string | undefined {
  return entries.getStore()?.hash;
}
