/** The server's time as its answers tell it: a reader's clock may be wrong by hours, and deadlines are the server's. */
export class ServerClock {
  #aheadBy = 0;

  /** Learns from the `Date` header of an answer. */
  observe(header: string | null): void {
    const at = header === null ? Number.NaN : Date.parse(header);
    if (!Number.isNaN(at)) this.#aheadBy = at - Date.now();
  }

  now(): number {
    return Date.now() + this.#aheadBy;
  }
}

export const serverClock = new ServerClock();
