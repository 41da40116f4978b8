import { type AnswerView, type SavedAnswerView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierWorld } from './dossier-world.js';

/** What one save was answered. */
export interface Attempt {
  readonly client: string;
  readonly key: string;
  readonly base: number;
  readonly text: string;
  readonly status: number;
  /** The version that was written, and the content revision of the dossier with it; only when it was accepted. */
  readonly version: number | null;
  readonly contentRev: number | null;
  readonly theirs: AnswerView | null;
}

/** One step of a client: which question, how long it hesitates first, whether it insists over the other's version when it is told of a clash. */
export interface Intent {
  readonly key: string;
  readonly hesitation: number;
  readonly insists: boolean;
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomFrom(seed: number): () => number {
  const state = { at: seed >>> 0 };
  return () => {
    state.at = (state.at + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state.at ^ (state.at >>> 15), 1 | state.at);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function intents(random: () => number, keys: readonly string[]): readonly Intent[] {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
    key: keys[Math.floor(random() * keys.length)]!,
    hesitation: random() < 0.5 ? 0 : Math.floor(random() * 12),
    insists: random() < 0.5,
  }));
}

/** A client that remembers the versions it has seen, as a page does, and writes over those. */
export class Client {
  readonly #seen: Map<string, number>;
  readonly attempts: Attempt[] = [];

  constructor(
    private readonly world: DossierWorld,
    private readonly who: 'director' | 'contributor',
    seen: ReadonlyMap<string, number>,
  ) {
    this.#seen = new Map(seen);
  }

  async run(steps: readonly Intent[], round: number): Promise<void> {
    for (const [index, step] of steps.entries()) {
      if (step.hesitation > 0) await new Promise((resolve) => setTimeout(resolve, step.hesitation));
      const text = `${this.who} ${round}.${index}`;
      const attempt = await this.#save(step.key, text);
      if (attempt.status === 412 && step.insists) await this.#save(step.key, `${text} par-dessus`);
    }
  }

  async #save(key: string, text: string): Promise<Attempt> {
    const base = this.#seen.get(key) ?? 0;
    const { status, body } = await this.world.save(this.who, key, { comment: text }, base);
    const attempt = told({ client: this.who, key, base, text, status }, body);
    this.#seen.set(key, attempt.version ?? attempt.theirs?.version ?? base);
    this.attempts.push(attempt);
    return attempt;
  }
}

function told(asked: Omit<Attempt, 'version' | 'contentRev' | 'theirs'>, body: SavedAnswerView & { readonly theirs: unknown }): Attempt {
  const accepted = asked.status === 200;
  return {
    ...asked,
    version: accepted ? body.answer.version : null,
    contentRev: accepted ? body.contentRev : null,
    theirs: accepted ? null : (body.theirs as AnswerView | null),
  };
}
