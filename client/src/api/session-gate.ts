/**
 * Where a request waits when the session closed under it. The application says how a session is opened again (a dialogue over the page);
 * the request then goes through as if nothing had happened, so that nothing typed is lost.
 */
export class SessionGate {
  #reopen: (() => Promise<boolean>) | null = null;
  #waiting: Promise<boolean> | null = null;

  /** While the returned function is not called, a closed session is opened again by `reopen`, which says whether it was. */
  guard(reopen: () => Promise<boolean>): () => void {
    this.#reopen = reopen;
    return () => {
      if (this.#reopen === reopen) this.#reopen = null;
    };
  }

  /** True once a session is open again; false when nobody may open one here (public pages), or the reader left. Requests that wait share one dialogue. */
  async pass(): Promise<boolean> {
    if (this.#reopen === null) return false;
    this.#waiting ??= this.#reopen().finally(() => {
      this.#waiting = null;
    });
    return this.#waiting;
  }
}

export const sessionGate = new SessionGate();
