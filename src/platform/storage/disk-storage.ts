import { createReadStream } from 'node:fs';
import { access, constants, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable } from 'node:stream';
import { blobAt, blobPath } from './blob-path.js';
import { Drafts } from './drafts.js';
import { BlobMissingError, StorageUnavailableError } from './storage.errors.js';
import { type StoredBlob, Storage } from './storage.js';

/** Large enough that many files in a row are not paid by the call, small enough for many readers at once. */
const READ_AT_ONCE = 128 * 1024;

/** Blobs as files of a folder, written beside and renamed: a crash leaves a draft, never half a blob. */
export class DiskStorage extends Storage {
  private readonly folder: string;
  private readonly drafts: Drafts;

  constructor({ dataFolder }: { readonly dataFolder: string }) {
    super();
    this.folder = join(dataFolder, 'documents');
    this.drafts = new Drafts(join(this.folder, 'drafts'));
  }

  put(content: Readable): Promise<StoredBlob> {
    return this.drafts.hold(content, async ({ path, sha256 }) => {
      const kept = this.pathOf(sha256);
      await mkdir(dirname(kept), { recursive: true });
      await rename(path, kept);
      await syncFolder(dirname(kept));
    });
  }

  async open(sha256: string): Promise<Readable> {
    if (!(await this.has(sha256))) throw new BlobMissingError(`No blob is named ${sha256}`, { sha256 });
    return createReadStream(this.pathOf(sha256), { highWaterMark: READ_AT_ONCE });
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

  async *list(): AsyncGenerator<string> {
    await mkdir(this.folder, { recursive: true });
    const found = await opendir(this.folder, { recursive: true });
    for await (const entry of found) {
      const path = join(entry.parentPath, entry.name).slice(this.folder.length + 1);
      const name = blobAt(path.replaceAll('\\', '/'));
      if (name !== undefined && entry.isFile()) yield name;
    }
  }

  forgetDrafts(before: Date): Promise<number> {
    return this.drafts.forget(before);
  }

  async reach(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await access(this.folder, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw new StorageUnavailableError(`${this.folder}, ${(error as Error).message}`);
    }
  }

  private pathOf(sha256: string): string {
    return join(this.folder, blobPath(sha256));
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
