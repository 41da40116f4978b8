import { ApiProblem } from '../../../api/problem.js';
import { type AnswerView, type SavedAnswerView } from '../../../api/types.js';
import { type QuestionLocks } from '../tabs/question-locks.js';
import { QueueBoard } from './queue-board.js';
import { leaving, QUIET, type QueuedQuestion, waitsForSomebody } from './queue-view.js';
import { type AnswerToSave } from './save-answer.js';
import { sameAnswer, typedFrom, type TypedAnswer } from './typed-answer.js';
import { type TypingBuffer } from './typing-buffer.js';

/** How the queue speaks to the server, and tells the rest of the page what came of it. */
export interface QueueWire {
  readonly save: (answer: AnswerToSave) => Promise<SavedAnswerView>;
  readonly draft: (answer: AnswerToSave) => Promise<void>;
  readonly saved: (saved: SavedAnswerView) => void;
  /** The server turned out to have this answer already: the acknowledgement of an earlier save was lost. */
  readonly found: (answer: AnswerView) => void;
  readonly refused: () => void;
}

export interface Version {
  readonly typed: TypedAnswer;
  readonly version: number;
}

/** Why a question is sent: by itself, or because somebody asked (`loud`: what is refused is then explained at once). */
export interface Order {
  readonly loud: boolean;
  /** The choice made between two versions, instead of what is typed. */
  readonly choice?: Version;
  /** What stands on the screen, for a question without unsaved typing: saving it again confirms it. */
  readonly standing?: Version;
}

export type Sent = { readonly rate: number | null } | false;
type Heard = (answer: AnswerView, sent: TypedAnswer, chosen: boolean) => void;

/**
 * Sends what is typed, question by question: never two saves of one question at a time, from this page or another of this person, each over the version that it
 * started from, and nothing sent twice: an answer whose acknowledgement was lost is recognised when it comes back as
 * somebody's newer version. What cannot be sent stays in the buffer.
 */
export class AnswerQueue {
  readonly board: QueueBoard;
  readonly #running = new Map<string, Promise<Sent>>();
  readonly #listeners = new Map<string, Heard>();

  constructor(
    private readonly dossierId: string,
    private readonly buffer: TypingBuffer,
    private readonly wire: QueueWire,
    private readonly locks: QuestionLocks,
  ) {
    this.board = new QueueBoard(buffer);
  }

  /** Tells the open question what the server has of it. */
  listen(key: string, heard: Heard): () => void {
    this.#listeners.set(key, heard);
    return () => {
      if (this.#listeners.get(key) === heard) this.#listeners.delete(key);
    };
  }

  async send(key: string, order: Order): Promise<Sent> {
    const before = this.#running.get(key);
    if (before) {
      const sent = await before;
      const anythingNew = order.choice !== undefined || this.buffer.read(key) !== null;
      return anythingNew ? this.send(key, order) : sent;
    }
    const run = this.#inTurn(key, order).finally(() => this.#running.delete(key));
    this.#running.set(key, run);
    return run;
  }

  /** Everything that can leave, one after the other; stops at the first silence. */
  async flush(): Promise<void> {
    for (const key of leaving(this.board.view)) {
      await this.send(key, { loud: false });
      if (this.board.view.offlineSince !== null) return;
    }
  }

  /** What another page has is left to it. */
  async #inTurn(key: string, order: Order): Promise<Sent> {
    if (!(await this.locks.take(key))) return false;
    try {
      return await this.#attempt(key, order);
    } finally {
      this.locks.release(key);
    }
  }

  async #attempt(key: string, order: Order): Promise<Sent> {
    const answer = order.choice ?? this.#kept(key) ?? order.standing;
    if (!answer || (!order.loud && waitsForSomebody(this.board.of(key)))) return false;
    this.board.set(key, { ...this.#compared(key, order), phase: { kind: 'saving' } });
    this.buffer.sending(key, answer.typed);
    try {
      const saved = await this.wire.save({ dossierId: this.dossierId, key, ...answer });
      return this.#acknowledged(key, { sent: answer.typed, saved: saved.answer, rate: saved.progress.rate, chosen: !!order.choice }, saved);
    } catch (error) {
      return this.#refused(key, { answer, order, problem: problemOf(error) });
    }
  }

  #kept(key: string): Version | undefined {
    const kept = this.buffer.read(key);
    return kept ? { typed: kept.typed, version: kept.base?.version ?? 0 } : undefined;
  }

  #acknowledged(key: string, { sent, saved, rate, chosen }: Acknowledged, view?: SavedAnswerView): Sent {
    this.buffer.told(key);
    this.#rebase(key, saved, sent, chosen);
    if (view) this.wire.saved(view);
    else this.wire.found(saved);
    this.board.set(key, { ...QUIET, phase: { kind: 'saved', at: Date.now(), rate } });
    this.board.heard();
    return { rate };
  }

  /** What was sent is saved; what was typed since starts from it. */
  #rebase(key: string, base: AnswerView, sent: TypedAnswer, chosen = false): void {
    const kept = this.buffer.read(key);
    if (kept && (chosen || sameAnswer(kept.typed, sent))) this.buffer.drop(key);
    else if (kept) this.buffer.keep(key, { ...kept, base });
    this.#listeners.get(key)?.(base, sent, chosen);
  }

  /** A choice that is not saved stays on the screen, with the two versions that it was made between. */
  #compared(key: string, { choice }: Order): QueuedQuestion {
    const { theirs, comparing } = this.board.of(key);
    return choice ? { ...QUIET, theirs, comparing } : QUIET;
  }

  async #refused(key: string, refusal: Refusal): Promise<Sent> {
    const { order, problem } = refusal;
    const { status } = problem;
    if (status === 0 || status >= 500 || status === 429) return this.#silence(key, refusal);
    if (status === 412) return this.#overtaken(key, refusal);
    this.buffer.told(key);
    this.board.heard();
    if (status === 422 && !order.choice) await this.#drafted(key, refusal);
    else this.board.set(key, { ...this.#compared(key, order), phase: { kind: status === 409 ? 'locked' : 'failed', problem } });
    this.wire.refused();
    return false;
  }

  /** The service did not say what became of it: it stays among what was sent until it does. */
  #silence(key: string, { problem, order }: Refusal): Sent {
    const phase = problem.status === 0 ? ({ kind: 'offline', at: Date.now() } as const) : ({ kind: 'failed', problem } as const);
    this.board.set(key, { ...this.#compared(key, order), phase });
    this.board.silent();
    return false;
  }

  async #overtaken(key: string, { answer, order, problem: { theirs } }: Refusal): Promise<Sent> {
    this.board.heard();
    if (theirs && sameAnswer(typedFrom(theirs), answer.typed))
      return this.#acknowledged(key, { sent: answer.typed, saved: theirs, rate: null, chosen: !!order.choice });
    const mine = theirs && this.buffer.sent(key).find((sent) => sameAnswer(sent, typedFrom(theirs)));
    this.buffer.told(key);
    if (mine && !order.choice) {
      this.#rebase(key, theirs, mine);
      return this.#attempt(key, { ...order, standing: undefined });
    }
    this.board.set(key, { ...QUIET, phase: { kind: 'conflict' }, theirs, comparing: order.loud });
    this.wire.refused();
    return false;
  }

  async #drafted(key: string, { answer, order, problem }: Refusal): Promise<void> {
    const problems = order.loud ? problem.errors : [];
    const at = Date.now();
    const kept = await this.wire.draft({ dossierId: this.dossierId, key, ...answer }).then(
      () => true,
      () => false,
    );
    this.board.set(key, { ...QUIET, problems, phase: { kind: kept ? 'draft' : 'unsaved', at } });
  }
}

interface Acknowledged {
  readonly sent: TypedAnswer;
  readonly saved: AnswerView;
  readonly rate: number | null;
  readonly chosen: boolean;
}

interface Refusal {
  readonly answer: Version;
  readonly order: Order;
  readonly problem: ApiProblem;
}

function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, { code: 'network' });
}
