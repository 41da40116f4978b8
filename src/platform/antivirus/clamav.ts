import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { type ClamavAddress } from '../config/clamav-address.js';
import { AntivirusUnavailableError } from './antivirus.errors.js';
import { Antivirus, type ScanResult } from './antivirus.js';
import { exchange } from './clamd-exchange.js';
import { TOO_LARGE, verdictOf } from './clamd-replies.js';

/** Silence after which a scanner counts as gone. */
const PATIENCE_MS = 120_000;
/** A length that is too large is refused as soon as it is read; one that is not is followed by silence. */
const OBJECTION_MS = 5000;
const STREAM = Buffer.from('zINSTREAM\0');

/** ClamAV's daemon over its own socket: `INSTREAM`, so that it need not see our files (clamd(8)). */
@Injectable()
export class Clamav extends Antivirus {
  private readonly address: ClamavAddress | undefined;

  constructor({ clamav }: AppConfig) {
    super();
    this.address = clamav;
  }

  get present(): boolean {
    return this.address !== undefined;
  }

  async scan(content: Readable, size: number): Promise<ScanResult> {
    try {
      return verdictOf(await this.ask(Readable.from(framed(content as AsyncIterable<Buffer>)), PATIENCE_MS));
    } catch (error) {
      // A scanner that refuses a size hangs up while we write, and its answer may be lost with the connection.
      if (error instanceof AntivirusUnavailableError && !(await this.takes(size))) return verdictOf(TOO_LARGE);
      throw error;
    } finally {
      content.destroy();
    }
  }

  async ping(): Promise<void> {
    const reply = await this.ask(Readable.from([Buffer.from('zPING\0')]), PATIENCE_MS);
    if (reply !== 'PONG') throw new AntivirusUnavailableError(reply);
  }

  /** Announces one piece of that length and sends nothing of it: `StreamMaxLength` cannot be read otherwise. */
  async takes(size: number): Promise<boolean> {
    await this.ping();
    const announced = Readable.from([STREAM, lengthOf(size)]);
    return this.ask(announced, OBJECTION_MS).then(
      (reply) => reply !== TOO_LARGE,
      () => true,
    );
  }

  private async ask(command: Readable, patienceMs: number): Promise<string> {
    if (!this.address) throw new AntivirusUnavailableError('aucun n’est configuré');
    return exchange(this.address, command, patienceMs);
  }
}

/** Each piece after its length, then a length of zero. */
async function* framed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield STREAM;
  for await (const chunk of content) yield Buffer.concat([lengthOf(chunk.length), chunk]);
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
