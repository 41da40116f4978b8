import { type ApiProblem } from './problem.js';
import { serverClock } from './server-clock.js';

/** Nobody needs help for these: the session asks by itself. */
const EXPECTED = 401;

/** What the server last refused on this page, for whoever calls for help: its code, never what was typed. */
export class LastProblem {
  #text = '';

  note({ status, code }: ApiProblem, route: string): void {
    if (status !== EXPECTED) this.#text = `${code} (${status}), ${route}, ${new Date(serverClock.now()).toISOString()}`;
  }

  get text(): string {
    return this.#text;
  }
}

export const lastProblem = new LastProblem();
