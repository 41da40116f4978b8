import { ApiProblem } from '../../api/problem.js';
import { isUnfinished, type UploadItem, type UploadState } from './upload-item.js';

/** What a queue needs from the page that looks at it. */
export interface UploadHands {
  /** Why a file is refused before it is sent; null when nothing is known against it. */
  readonly refusal: (file: File) => string | null;
  /** The documents that are there already. */
  readonly known: () => ReadonlySet<string>;
  readonly send: (item: UploadItem, onProgress: (percent: number) => void) => Promise<void>;
  /** Whether a file whose sending was cut is there after all: it is not sent twice. */
  readonly arrived: (item: UploadItem) => Promise<boolean>;
  readonly added: () => void;
  readonly sentence: (file: File, error: unknown) => string;
}

/** The files given to one place, sent one after the other; they stay as long as the page lives, wherever one goes meanwhile. */
export class UploadQueue {
  #items: readonly UploadItem[] = [];
  #chosen = 0;
  #turn: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  readonly read = (): readonly UploadItem[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was told of earlier files goes; those that are not there yet stay. */
  add(files: readonly File[], hands: UploadHands): void {
    const known = hands.known();
    const chosen = files.map((file): UploadItem => {
      const sentence = hands.refusal(file);
      const state: UploadState = sentence === null ? { kind: 'waiting' } : { kind: 'refused', sentence };
      return { id: (this.#chosen += 1), documentId: crypto.randomUUID(), file, known, tried: false, state };
    });
    this.#show([...this.#items.filter(isUnfinished), ...chosen]);
    for (const { id, state } of chosen) if (state.kind === 'waiting') this.#enqueue(id, hands);
  }

  /** Those whose sending was cut go again. */
  resume(hands: UploadHands): void {
    const cut = this.#items.filter(({ state }) => state.kind === 'cut');
    for (const { id } of cut) {
      this.#change(id, { state: { kind: 'waiting' } });
      this.#enqueue(id, hands);
    }
  }

  /** A document that was taken away is no longer told to be there. */
  forget(documentId: string): void {
    if (this.#items.some((item) => item.documentId === documentId))
      this.#show(this.#items.filter((item) => item.documentId !== documentId));
  }

  #enqueue(id: number, hands: UploadHands): void {
    this.#turn = this.#turn.then(() => this.#attempt(id, hands));
  }

  async #attempt(id: number, hands: UploadHands): Promise<void> {
    const item = this.#items.find((one) => one.id === id);
    if (!item) return;
    const tell = (percent: number): void => {
      this.#change(id, { state: { kind: 'sending', percent } });
    };
    try {
      tell(0);
      if (!item.tried || !(await hands.arrived(item))) await hands.send(item, tell);
      this.#change(id, { state: { kind: 'added' } });
      hands.added();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 0) this.#change(id, { tried: true, state: { kind: 'cut' } });
      else this.#change(id, { state: { kind: 'refused', sentence: hands.sentence(item.file, error) } });
    }
  }

  #change(id: number, change: Partial<UploadItem>): void {
    this.#show(this.#items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  #show(items: readonly UploadItem[]): void {
    this.#items = items;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
