import { randomUUID } from 'node:crypto';

/** Gives each key of a document an identifier, and refuses a key that nobody declared. */
export class KeyMap {
  private readonly ids = new Map<string, string>();

  constructor(private readonly what: string) {}

  declare(key: string, id: string = randomUUID()): string {
    if (this.ids.has(key)) throw new Error(`Demonstration: two ${this.what} are named "${key}"`);
    this.ids.set(key, id);
    return id;
  }

  get(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`Demonstration: no ${this.what} is named "${key}"`);
    return id;
  }
}
