/**
 * Whose page this is, said with every request: another tab may have signed in as somebody else since, and what is typed
 * here must never go under their name. The server answers as if the session were closed.
 */
class PageOwner {
  #id: string | null = null;

  /** Until the returned function is called. */
  is(id: string): () => void {
    this.#id = id;
    return () => {
      if (this.#id === id) this.#id = null;
    };
  }

  get header(): Record<string, string> {
    return this.#id === null ? {} : { 'x-ecars-person': this.#id };
  }
}

export const pageOwner = new PageOwner();
