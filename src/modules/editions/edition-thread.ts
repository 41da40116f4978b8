import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SideThread } from '../../platform/threads/side-thread.js';
import { type EditionInput } from './edition-input.js';
import { EditionFailedError } from './editions.errors.js';
import { type ReceiptInput } from './receipt-input.js';

const LIMITS = { patienceMs: 60_000, memoryMb: 512, restMs: 300_000 };

/** Writes editions in one thread beside the event loop, so that a large contract slows nobody's save. */
@Injectable()
export class EditionThread implements OnApplicationShutdown {
  private readonly thread = new SideThread(new URL('./edition.worker.js', import.meta.url), LIMITS);

  /** @throws EditionFailedError */
  write(input: EditionInput): Promise<Buffer> {
    return this.written('writeEdition', input);
  }

  /** @throws EditionFailedError */
  writeReceipt(input: ReceiptInput): Promise<Buffer> {
    return this.written('writeReceipt', input);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.close();
  }

  private async written(name: string, input: object): Promise<Buffer> {
    try {
      return Buffer.from(await this.thread.run<Uint8Array>(name, input));
    } catch (error) {
      throw new EditionFailedError(error instanceof Error ? error.message : String(error));
    }
  }
}
