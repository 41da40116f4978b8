import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters: argon2id (2), 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;

/** Hashes two passwords at a time: a burst of sign-ins waits its turn instead of taking every core. */
export class PasswordHashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, ARGON2ID));
  }

  verify({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
    return this.inTurn(() => verify(stored, password));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
