import { type Readable } from 'node:stream';

/** `error`: the scanner answered that it could not tell; `cause` says why, for people. */
export type ScanResult =
  | { readonly verdict: 'safe' }
  | { readonly verdict: 'infected'; readonly infection: string }
  | { readonly verdict: 'error'; readonly message: string; readonly cause: ScanFailure };

/** `too-large`: the scanner takes no file of that size, as it is set up. */
export type ScanFailure = 'too-large' | 'other';

/** What looks into received files. Without one, documents say that they were not scanned. */
export abstract class Antivirus {
  /** Whether there is one: what is received then waits for it. */
  abstract readonly present: boolean;
  /** Reads a stream of so many bytes to its end. @throws AntivirusUnavailableError when nothing answers: to be tried again */
  abstract scan(content: Readable, size: number): Promise<ScanResult>;
  /** @throws AntivirusUnavailableError */
  abstract ping(): Promise<void>;
  /** Whether it takes files of that size. @throws AntivirusUnavailableError */
  abstract takes(size: number): Promise<boolean>;
}
