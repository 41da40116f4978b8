/** The part of the browser's lock manager that is used here. */
type Locks = Pick<LockManager, 'request'>;

/**
 * Which question this page may write and send: one page of this person's at a time, whatever happens to the others.
 * A browser without locks lets every page write, as if it were the only one.
 */
export class QuestionLocks {
  readonly #held = new Map<string, { uses: number; release: () => void }>();

  constructor(
    private readonly scope: string,
    private readonly locks: Locks | undefined = browserLocks(),
  ) {}

  /** Takes the question if no other page has it; `false`: another has. Each `true` is given back by one `release`. */
  async take(key: string): Promise<boolean> {
    if (this.#again(key)) return true;
    if (!this.locks) return true;
    const { locks } = this;
    return new Promise((resolve) => {
      void locks.request(this.#name(key), { ifAvailable: true }, (lock) => {
        if (lock)
          return this.#keep(key, () => {
            resolve(true);
          });
        resolve(this.#again(key));
        return undefined;
      });
    });
  }

  release(key: string): void {
    const held = this.#held.get(key);
    if (!held) return;
    held.uses -= 1;
    if (held.uses > 0) return;
    this.#held.delete(key);
    held.release();
  }

  /** Takes the question once no other page has it; rejects when `signal` gives up waiting. */
  async takeNext(key: string, signal: AbortSignal): Promise<void> {
    const { locks } = this;
    if (!locks) return;
    await new Promise<void>((resolve, reject) => {
      locks.request(this.#name(key), { signal }, () => this.#keep(key, resolve)).catch(reject);
    });
  }

  #again(key: string): boolean {
    const held = this.#held.get(key);
    if (held) held.uses += 1;
    return held !== undefined;
  }

  /** The lock lasts as long as the promise that its holder gives. */
  #keep(key: string, taken: () => void): Promise<void> {
    return new Promise((release) => {
      this.#held.set(key, { uses: 1, release });
      taken();
    });
  }

  #name(key: string): string {
    return `ecars.saisie/${this.scope}/${key}`;
  }
}

/** Absent on a page that is not served over TLS. */
function browserLocks(): Locks | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
