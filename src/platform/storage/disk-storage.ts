import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { BlobMissingError } from './storage.errors.js';
import { type StoredBlob, Storage } from './storage.js';

/** Blobs as files of a folder, `ab/cd/abcd…`, written beside and renamed: a crash leaves a draft, never half a blob. */
@Injectable()
export class DiskStorage extends Storage {
  private readonly folder: string;

  constructor(config: AppConfig) {
    super();
    this.folder = join(config.dataFolder, 'documents');
  }

  async put(content: Readable): Promise<StoredBlob> {
    const draft = join(this.folder, 'drafts', randomUUID());
    await mkdir(dirname(draft), { recursive: true });
    try {
      const blob = await writeDurably(draft, content);
      await this.keep(draft, blob.sha256);
      return blob;
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async open(sha256: string): Promise<Readable> {
    if (!(await this.has(sha256))) throw new BlobMissingError(`No blob is named ${sha256}`, { sha256 });
    return createReadStream(this.pathOf(sha256));
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  private async keep(draft: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(draft, path);
    await syncFolder(dirname(path));
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function writeDurably(path: string, content: Readable): Promise<StoredBlob> {
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

/** The rename itself must survive a power cut; Windows has no such call on a folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
