import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { type ClamavAddress } from '../config/clamav-address.js';
import { AntivirusUnavailableError } from './antivirus.errors.js';
import { Antivirus, type ScanResult } from './antivirus.js';

/** Silence after which a scanner counts as gone. */
const PATIENCE_MS = 120_000;
const LONGEST_REPLY = 4096;

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

  async scan(content: Readable): Promise<ScanResult> {
    try {
      return resultOf(await this.ask(Readable.from(framed(content as AsyncIterable<Buffer>))));
    } finally {
      content.destroy();
    }
  }

  async ping(): Promise<void> {
    const reply = await this.ask(Readable.from([Buffer.from('zPING\0')]));
    if (reply !== 'PONG') throw new AntivirusUnavailableError(reply);
  }

  /** A scanner that has heard enough answers before the end: its answer counts, and not the write that it cut short. */
  private async ask(command: Readable): Promise<string> {
    if (!this.address) throw new AntivirusUnavailableError('aucun n’est configuré');
    const socket = connect(this.address).setTimeout(PATIENCE_MS, () => socket.destroy(new Error('silence')));
    try {
      const [sent, reply] = await Promise.allSettled([pipeline(command, socket, { end: false }), replyOf(socket)]);
      if (reply.status === 'fulfilled' && reply.value !== '') return reply.value;
      const failed = [reply, sent].find((outcome) => outcome.status === 'rejected');
      throw new AntivirusUnavailableError(failed ? (failed.reason as Error).message : 'connexion fermée sans réponse');
    } finally {
      socket.destroy();
    }
  }
}

/** Each piece after its length, then a length of zero. */
async function* framed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of content) yield Buffer.concat([lengthOf(chunk.length), chunk]);
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const text = (): string => Buffer.concat(heard).toString('utf8');
    socket.on('data', (chunk) => {
      heard.push(chunk);
      const reply = text();
      if (reply.includes('\0') || reply.length > LONGEST_REPLY) resolve(reply.split('\0')[0] ?? '');
    });
    socket.once('error', reject);
    socket.once('close', () => {
      resolve(text());
    });
  });
}

function resultOf(reply: string): ScanResult {
  if (reply === 'stream: OK') return { verdict: 'safe' };
  const [, infection] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
  return infection === undefined ? { verdict: 'error', message: reply } : { verdict: 'infected', infection };
}
