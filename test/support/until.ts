import { setTimeout as wait } from 'node:timers/promises';

/** Waits for something that another process or a queue will bring; says so when it never comes. */
export async function until<T>(look: () => T | Promise<T>, seconds = 120): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Nothing came within ${seconds} s: ${look.toString()}`);
    await wait(20);
  }
}
