import { type SavedAnswerView } from '../../../api/types.js';

/** What the pages of one person tell each other about one dossier. */
export type PageMessage =
  /** Null: something was saved, and only the server can say what. */
  | { readonly kind: 'saved'; readonly saved: SavedAnswerView | null }
  /** « Continuer ici »: whoever writes this question lets it go. */
  | { readonly kind: 'wanted'; readonly key: string }
  /** This question is being typed here. */
  | { readonly kind: 'typing'; readonly key: string };

type Hear = (message: PageMessage) => void;

/** Carries words from page to page; what is lost on the way costs a look at the server, never typing. */
export class PageChannel {
  #channel: BroadcastChannel | undefined;
  readonly #ears = new Set<Hear>();

  constructor(private readonly scope: string) {}

  /** Until what it answers is called. */
  open(): () => void {
    if (!('BroadcastChannel' in window)) return () => undefined;
    const channel = new BroadcastChannel(`ecars.saisie/${this.scope}`);
    this.#channel = channel;
    channel.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
      this.#ears.forEach((hear) => {
        hear(data);
      });
    });
    return () => {
      channel.close();
    };
  }

  /** To the other pages, not to this one. */
  tell(message: PageMessage): void {
    this.#channel?.postMessage(message);
  }

  hear(ear: Hear): () => void {
    this.#ears.add(ear);
    return () => this.#ears.delete(ear);
  }
}
