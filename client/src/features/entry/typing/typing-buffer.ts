import { type AnswerView } from '../../../api/types.js';
import { type TypedAnswer } from './typed-answer.js';

/** Typing that the server has not confirmed, with the version that it started from. */
export interface KeptTyping {
  readonly typed: TypedAnswer;
  readonly base: AnswerView | null;
  readonly at: number;
}

const PREFIX = 'ecars.saisie';

/**
 * Keeps unsaved typing on this machine, per person, dossier and question, until the server confirms it (rule 23): it
 * survives a reload, a cut network and a closed session. A browser that refuses storage only loses that.
 */
export class TypingBuffer {
  constructor(
    private readonly owner: string,
    private readonly dossierId: string,
    private readonly storage: Storage | null = browserStorage(),
  ) {}

  read(question: string): KeptTyping | null {
    try {
      const text = this.storage?.getItem(this.name(question));
      return text ? (JSON.parse(text) as KeptTyping) : null;
    } catch {
      return null;
    }
  }

  keep(question: string, kept: KeptTyping): void {
    try {
      this.storage?.setItem(this.name(question), JSON.stringify(kept));
    } catch {
      // A full or forbidden storage: the typing stays on the screen.
    }
  }

  drop(question: string): void {
    this.storage?.removeItem(this.name(question));
  }

  /** Questions of this dossier with unsaved typing. */
  questions(): readonly string[] {
    const start = this.name('');
    const names = this.storage === null ? [] : Object.keys(this.storage);
    return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }

  private name(question: string): string {
    return `${PREFIX}/${this.owner}/${this.dossierId}/${question}`;
  }
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
