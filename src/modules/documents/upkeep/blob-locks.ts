import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { BlobMissingError, Storage } from '../../../platform/index.js';

const SHARED = 'select pg_advisory_xact_lock_shared(hashtextextended($1, 0))';
const ALONE = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as alone';

/**
 * A blob that becomes a document while a sweep removes it: one of the two waits for the other. Whoever names a blob holds it
 * until the row is committed; whoever removes one is alone with it.
 */
@Injectable()
export class BlobLocks {
  constructor(private readonly storage: Storage) {}

  /** For the transaction that writes a row. @throws BlobMissingError when a sweep was faster: to be sent again */
  async name(tx: EntityManager, sha256: string): Promise<void> {
    await tx.query(SHARED, [sha256]);
    if (!(await this.storage.has(sha256)))
      throw new BlobMissingError('Le fichier n’a pas pu être gardé\u00a0: envoyez-le à nouveau.', { sha256 });
  }

  /** False while somebody else holds the blob. */
  async alone(tx: EntityManager, sha256: string): Promise<boolean> {
    const rows = await tx.query<{ alone: boolean }[]>(ALONE, [sha256]);
    return rows[0]?.alone === true;
  }
}
