import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig, removeOlder } from '../../../platform/index.js';
import { DocumentTooLargeError } from '../documents.errors.js';
import { untorn } from '../untorn.js';

/** A file that was received and is not trusted yet. */
export interface QuarantinedFile {
  readonly path: string;
  readonly size: number;
}

/** Where a file waits, under a name of ours, until it has been looked at (rule 17). */
@Injectable()
export class Quarantine {
  private readonly folder: string;

  constructor(config: AppConfig) {
    this.folder = join(config.dataFolder, 'quarantine');
  }

  /** Receives a stream, hands it over, and forgets it whatever happens. @throws DocumentTooLargeError */
  async hold<T>(content: Readable, maxBytes: number, work: (file: QuarantinedFile) => Promise<T>): Promise<T> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, randomUUID());
    try {
      return await work({ path, size: await received(content, path, maxBytes) });
    } finally {
      await rm(path, { force: true });
    }
  }

  /** A process that was killed in the middle leaves its file. */
  forget(before: Date): Promise<number> {
    return removeOlder(this.folder, before);
  }

  read({ path }: QuarantinedFile): Readable {
    return createReadStream(path);
  }
}

/** What is too large is read to its end, not kept: an answer to a request half read would be lost on the way. */
async function received(content: Readable, path: string, maxBytes: number): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  const total = { bytes: 0 };
  try {
    for await (const chunk of untorn<Buffer>(content)) {
      total.bytes += chunk.length;
      if (total.bytes <= maxBytes) await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  if (total.bytes > maxBytes) throw new DocumentTooLargeError(maxBytes);
  return total.bytes;
}
