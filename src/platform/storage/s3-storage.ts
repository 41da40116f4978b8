import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type S3Settings } from '../config/s3-settings.js';
import { blobAt, blobPath } from './blob-path.js';
import { Drafts } from './drafts.js';
import { s3Client } from './s3-client.js';
import { answered } from './s3-errors.js';
import { putCommand } from './s3-put.js';
import { BlobMissingError, StorageUnavailableError } from './storage.errors.js';
import { type StoredBlob, Storage } from './storage.js';

/**
 * Blobs as objects of one bucket of any S3-compatible store. An object's name is its hash, which is known at the end of a
 * stream: bytes wait in a file of this node, then leave in one request that says their length and hash.
 */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly drafts: Drafts;

  constructor(
    private readonly settings: S3Settings,
    dataFolder: string,
  ) {
    super();
    this.client = s3Client(settings);
    this.drafts = new Drafts(join(dataFolder, 'drafts'));
  }

  put(content: Readable): Promise<StoredBlob> {
    return this.drafts.hold(content, async (draft) => {
      await answered(this.client.send(putCommand(this.object(draft.sha256), draft)));
    });
  }

  async open(sha256: string): Promise<Readable> {
    const { Body } = await answered(this.client.send(new GetObjectCommand(this.object(sha256))));
    if (Body instanceof Readable) return Body;
    throw new StorageUnavailableError('une réponse sans contenu');
  }

  has(sha256: string): Promise<boolean> {
    return answered(this.client.send(new HeadObjectCommand(this.object(sha256)))).then(() => true, falseWhenMissing);
  }

  async remove(sha256: string): Promise<void> {
    await answered(this.client.send(new DeleteObjectCommand(this.object(sha256))));
  }

  async *list(): AsyncGenerator<string> {
    const { bucket, prefix } = this.settings;
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: bucket, Prefix: prefix })[Symbol.asyncIterator]();
    for (let page = await answered(pages.next()); !page.done; page = await answered(pages.next())) {
      for (const { Key = '' } of page.value.Contents ?? []) {
        const name = blobAt(Key.slice(prefix.length));
        if (name !== undefined) yield name;
      }
    }
  }

  forgetDrafts(before: Date): Promise<number> {
    return this.drafts.forget(before);
  }

  async reach(): Promise<void> {
    const { bucket } = this.settings;
    await answered(this.client.send(new HeadBucketCommand({ Bucket: bucket }))).catch((error: unknown) => {
      throw error instanceof BlobMissingError ? new StorageUnavailableError(`le compartiment «\u00a0${bucket}\u00a0» n’existe pas`) : error;
    });
  }

  private object(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: this.settings.prefix + blobPath(sha256) };
  }
}

function falseWhenMissing(error: unknown): false {
  if (error instanceof BlobMissingError) return false;
  throw error;
}
