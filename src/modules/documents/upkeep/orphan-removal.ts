import { Injectable, Logger } from '@nestjs/common';
import { RegionTransactions, Storage } from '../../../platform/index.js';
import { BlobLocks } from './blob-locks.js';
import { NamedBlobs } from './named-blobs.js';
import { OrphanStore } from './orphan.store.js';

/** Removes a blob that is still of no document, alone with it; one that has become a document is an orphan no longer. */
@Injectable()
export class OrphanRemoval {
  private readonly logger = new Logger(OrphanRemoval.name);

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly locks: BlobLocks,
    private readonly named: NamedBlobs,
    private readonly orphans: OrphanStore,
    private readonly storage: Storage,
  ) {}

  async remove(sha256: string): Promise<void> {
    await this.transactions.asRelay(async (tx) => {
      if (!(await this.locks.alone(tx, sha256))) return;
      const named = await this.named.among([sha256]);
      if (!named.has(sha256)) {
        await this.storage.remove(sha256);
        this.logger.warn(`Blob ${sha256} was of no document for a day: removed`);
      }
      await this.orphans.forget(sha256);
    });
  }
}
