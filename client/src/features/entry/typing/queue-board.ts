import { EMPTY_VIEW, QUIET, type QueuedQuestion, type QueueView } from './queue-view.js';
import { type TypingBuffer } from './typing-buffer.js';

/** What the queue shows of itself: one view, replaced when it changes. */
export class QueueBoard {
  #view: QueueView = EMPTY_VIEW;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly buffer: TypingBuffer) {
    this.#view = { ...EMPTY_VIEW, kept: buffer.questions() };
  }

  get view(): QueueView {
    return this.#view;
  }

  readonly read = (): QueueView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(key: string): QueuedQuestion {
    return this.#view.questions.get(key) ?? QUIET;
  }

  set(key: string, question: QueuedQuestion): void {
    this.#show({ questions: new Map(this.#view.questions).set(key, question) });
  }

  /** Typing goes on: what was told of it is over, but for a conflict, which stays until somebody chooses. */
  touched(key: string): void {
    const { phase, theirs } = this.of(key);
    const over = phase.kind !== 'untouched' && phase.kind !== 'saving' && theirs === undefined;
    if (over) this.set(key, QUIET);
    else if (this.buffer.questions().length !== this.#view.kept.length) this.#show({});
  }

  compare(key: string, theirs: QueuedQuestion['theirs']): void {
    this.set(key, {
      ...this.of(key),
      theirs,
      comparing: theirs !== undefined,
      phase: theirs === undefined ? QUIET.phase : { kind: 'conflict' },
    });
  }

  /** Back to the typing; the conflict is still there. */
  leaveComparison(key: string): void {
    this.set(key, { ...this.of(key), comparing: false });
  }

  forget(key: string): void {
    this.set(key, QUIET);
  }

  /** Another page of this person changed what is kept. */
  refresh(): void {
    this.#show({});
  }

  silent(): void {
    if (this.#view.offlineSince === null) this.#show({ offlineSince: Date.now() });
  }

  heard(): void {
    if (this.#view.offlineSince !== null) this.#show({ offlineSince: null });
  }

  #show(change: Partial<QueueView>): void {
    const names = this.buffer.questions();
    const same = names.join('\n') === this.#view.kept.join('\n');
    this.#view = { ...this.#view, ...change, kept: same ? this.#view.kept : names };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
