import { setTimeout as wait } from 'node:timers/promises';
import { type Agent } from '../support/index.js';

/** What one writer knows of what it wrote: kept here, outside the processes that are killed. */
export abstract class Writer {
  private stopped = false;
  acknowledged = 0;
  /** Sentences about what was acknowledged and is no longer there, or was done twice. */
  readonly losses: string[] = [];

  constructor(protected readonly agent: Agent) {}

  /** Writes one thing after the other until told to stop, however often the application dies. */
  async run(): Promise<void> {
    while (!this.stopped) {
      await this.writeOnce().catch(async (error: unknown) => {
        if (!isGone(error)) throw error;
        await wait(50); // killed: nothing is known of the last request
      });
    }
  }

  stop(): void {
    this.stopped = true;
  }

  protected abstract writeOnce(): Promise<void>;
}

/** The connection was cut or refused: the answer was not read to its end. */
function isGone(error: unknown): boolean {
  return /ECONN|EPIPE|socket hang up|aborted|Parse Error/.test(`${String((error as NodeJS.ErrnoException).code)} ${String(error)}`);
}

/** The application answers, and is not able to work yet, or any more. */
export class Unavailable extends Error {
  constructor() {
    super('ECONNUNAVAILABLE');
  }
}
