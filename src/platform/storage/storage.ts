import { type Readable } from 'node:stream';

export interface StoredBlob {
  readonly sha256: string;
  readonly size: number;
}

/** Where the bytes of documents live, named by what they are. Blob first, row second: a row never points at nothing. */
export abstract class Storage {
  /** Keeps a stream durably and says its name; the same bytes are kept once. */
  abstract put(content: Readable): Promise<StoredBlob>;
  /** The bytes of a blob, to be streamed. @throws BlobMissingError */
  abstract open(sha256: string): Promise<Readable>;
  abstract has(sha256: string): Promise<boolean>;
  abstract remove(sha256: string): Promise<void>;
  /** The names of all blobs, in no order. */
  abstract list(): AsyncIterable<string>;
  /** Forgets what an interrupted `put` left behind on this node before that instant; says how many files. */
  abstract forgetDrafts(before: Date): Promise<number>;
  /** @throws StorageUnavailableError when nothing could be kept there */
  abstract reach(): Promise<void>;
}
