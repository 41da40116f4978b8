import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type EditionInput } from './edition-input.js';
import { EditionFailedError } from './editions.errors.js';

const BUILT = new URL('./edition.worker.js', import.meta.url);
/** Where the built thread stands when the application itself runs from its sources, as in tests. */
const BUILT_BESIDE = new URL('../../../dist/modules/editions/edition.worker.js', import.meta.url);

const PATIENCE_MS = 60_000;
const LIMITS = { maxOldGenerationSizeMb: 512 };

interface Reply {
  readonly id: number;
  readonly file?: Uint8Array;
  readonly failure?: string;
}

/** Writes editions in one thread beside the event loop, so that a large contract slows nobody's save. */
@Injectable()
export class EditionThread implements OnApplicationShutdown {
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private last = 0;

  /** @throws EditionFailedError */
  async write(input: EditionInput): Promise<Buffer> {
    const { file, failure } = await this.ask(input);
    if (!file) throw new EditionFailedError(failure ?? 'The edition thread gave no file');
    return Buffer.from(file);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.terminate();
  }

  private ask(input: EditionInput): Promise<Reply> {
    const id = ++this.last;
    return new Promise((resolve) => {
      const tooLong = setTimeout(() => void this.stop('The edition took too long'), PATIENCE_MS);
      this.waiting.set(id, (reply) => {
        clearTimeout(tooLong);
        resolve(reply);
      });
      this.running().postMessage({ id, input });
    });
  }

  private running(): Worker {
    this.thread ??= this.started();
    return this.thread;
  }

  private started(): Worker {
    const thread = new Worker(existsSync(BUILT) ? BUILT : BUILT_BESIDE, { resourceLimits: LIMITS });
    thread.unref();
    thread.on('message', (reply: Reply) => {
      this.settle(reply);
    });
    thread.on('error', (error) => void this.stop(error.message));
    return thread;
  }

  private settle(reply: Reply): void {
    this.waiting.get(reply.id)?.(reply);
    this.waiting.delete(reply.id);
  }

  /** A thread that failed is given up with all it was asked; the next edition starts another. */
  private async stop(failure: string): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    for (const id of [...this.waiting.keys()]) this.settle({ id, failure });
    await thread?.terminate();
  }
}
