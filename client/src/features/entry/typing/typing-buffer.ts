import { type AnswerView } from '../../../api/types.js';
import { sameAnswer, type TypedAnswer } from './typed-answer.js';

/** Typing that the server has not confirmed, with the version that it started from. */
export interface KeptTyping {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly at: number;
}

const KEPT = 'ecars.saisie';
const SENT = 'ecars.envoi';
const SENT_AT_MOST = 20;

/**
 * Keeps unsaved typing on this machine, per person, dossier and question, until the server confirms it (rule 23): it
 * survives a reload, a cut network and a closed session. A browser that refuses storage keeps it as long as the page.
 */
export class TypingBuffer {
  readonly #page = new Map<string, string>();

  constructor(
    private readonly owner: string,
    private readonly dossierId: string,
    private readonly storage: Storage | null = browserStorage(),
  ) {}

  read(question: string): KeptTyping | null {
    return this.#read(KEPT, question) as KeptTyping | null;
  }

  keep(question: string, kept: KeptTyping): void {
    this.#write(KEPT, question, kept);
  }

  drop(question: string): void {
    this.#remove(KEPT, question);
  }

  /** Questions of this dossier with unsaved typing. */
  questions(): readonly string[] {
    const start = this.#name(KEPT, '');
    const names = new Set([...(this.storage === null ? [] : Object.keys(this.storage)), ...this.#page.keys()]);
    return [...names].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }

  /** What was sent and whose fate is not known yet: the answer may have been saved, and its acknowledgement lost. */
  sent(question: string): readonly TypedAnswer[] {
    return (this.#read(SENT, question) as readonly TypedAnswer[] | null) ?? [];
  }

  sending(question: string, typed: TypedAnswer): void {
    const others = this.sent(question).filter((earlier) => !sameAnswer(earlier, typed));
    this.#write(SENT, question, [...others, typed].slice(-SENT_AT_MOST));
  }

  /** The fate of everything that was sent is known. */
  told(question: string): void {
    this.#remove(SENT, question);
  }

  #read(kind: string, question: string): unknown {
    const name = this.#name(kind, question);
    try {
      const text = this.#page.get(name) ?? this.storage?.getItem(name);
      return text ? JSON.parse(text) : null;
    } catch {
      return null;
    }
  }

  #write(kind: string, question: string, content: unknown): void {
    const name = this.#name(kind, question);
    const text = JSON.stringify(content);
    try {
      if (this.storage === null) this.#page.set(name, text);
      else this.storage.setItem(name, text);
    } catch {
      // A full or forbidden storage: kept by the page, as long as it lives.
      this.#page.set(name, text);
    }
  }

  #remove(kind: string, question: string): void {
    this.#page.delete(this.#name(kind, question));
    this.storage?.removeItem(this.#name(kind, question));
  }

  #name(kind: string, question: string): string {
    return `${kind}/${this.owner}/${this.dossierId}/${question}`;
  }
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
