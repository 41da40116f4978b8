import { type Readable } from 'node:stream';

/** `error`: the scanner answered that it could not tell. */
export type ScanResult =
  | { readonly verdict: 'safe' }
  | { readonly verdict: 'infected'; readonly infection: string }
  | { readonly verdict: 'error'; readonly message: string };

/** What looks into received files. Without one, documents say that they were not scanned. */
export abstract class Antivirus {
  /** Whether there is one: what is received then waits for it. */
  abstract readonly present: boolean;
  /** Reads a stream to its end. @throws AntivirusUnavailableError when nothing answers: to be tried again */
  abstract scan(content: Readable): Promise<ScanResult>;
  /** @throws AntivirusUnavailableError */
  abstract ping(): Promise<void>;
}
