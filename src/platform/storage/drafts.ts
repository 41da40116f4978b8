import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { removeOlder } from './remove-older.js';
import { type StoredBlob } from './storage.js';

/** A blob whose name and size are known, in a file that is still ours alone. */
export interface Draft extends StoredBlob {
  readonly path: string;
}

/** Where bytes wait until their name, which is their hash, is known. */
export class Drafts {
  constructor(private readonly folder: string) {}

  /** Receives a stream, hands it over, and forgets the file whatever happens. */
  async hold(content: Readable, keep: (draft: Draft) => Promise<void>): Promise<StoredBlob> {
    const path = join(this.folder, randomUUID());
    await mkdir(this.folder, { recursive: true });
    try {
      const blob = await received(path, content);
      await keep({ ...blob, path });
      return blob;
    } finally {
      await rm(path, { force: true });
    }
  }

  /** A process that was killed in the middle leaves its file. */
  forget(before: Date): Promise<number> {
    return removeOlder(this.folder, before);
  }
}

async function received(path: string, content: Readable): Promise<StoredBlob> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}
