import { createHash } from 'node:crypto';
import { BlobMissingError, type Storage } from '../../../platform/index.js';
import { type NamedDocument } from './documents-by-blob.js';

/** A blob that is not what its documents say. */
export interface DamagedBlob {
  readonly sha256: string;
  readonly documents: readonly NamedDocument[];
}

/** What a comparison of the rows with the store found. */
export interface IntegrityReport {
  readonly documents: number;
  readonly blobs: number;
  /** Rows whose file is absent. */
  readonly missing: readonly DamagedBlob[];
  /** Rows whose file holds something else. */
  readonly mismatched: readonly DamagedBlob[];
  /** Files of no row: for a day, that is what a deposit under way looks like. */
  readonly orphans: readonly string[];
}

/** Reads every blob that a document names, and computes its hash again; lists those that none names. Changes nothing. */
export async function checkIntegrity(storage: Storage, rows: ReadonlyMap<string, readonly NamedDocument[]>): Promise<IntegrityReport> {
  const missing: DamagedBlob[] = [];
  const mismatched: DamagedBlob[] = [];
  for (const [sha256, documents] of rows) {
    const found = await hashOf(storage, sha256);
    if (found === undefined) missing.push({ sha256, documents });
    else if (found !== sha256) mismatched.push({ sha256, documents });
  }
  const orphans = await orphansOf(storage, rows);
  const documents = [...rows.values()].reduce((total, named) => total + named.length, 0);
  return { documents, blobs: rows.size, missing, mismatched, orphans };
}

async function hashOf(storage: Storage, sha256: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    for await (const chunk of await storage.open(sha256)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof BlobMissingError) return undefined;
    throw error;
  }
}

async function orphansOf(storage: Storage, rows: ReadonlyMap<string, unknown>): Promise<string[]> {
  const orphans: string[] = [];
  for await (const sha256 of storage.list()) if (!rows.has(sha256)) orphans.push(sha256);
  return orphans.sort();
}
