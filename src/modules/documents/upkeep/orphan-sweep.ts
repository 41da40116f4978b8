import { Injectable } from '@nestjs/common';
import { Storage } from '../../../platform/index.js';
import { batches } from './batches.js';
import { NamedBlobs } from './named-blobs.js';
import { OrphanRemoval } from './orphan-removal.js';
import { OrphanStore } from './orphan.store.js';

const BATCH = 500;

/**
 * A crash between a blob and its row leaves a blob that nobody will ever open (rule 18). What is seen without a row is noted,
 * and removed when it still has none after the grace. Any number of nodes may sweep at once.
 */
@Injectable()
export class OrphanSweep {
  constructor(
    private readonly storage: Storage,
    private readonly named: NamedBlobs,
    private readonly orphans: OrphanStore,
    private readonly removal: OrphanRemoval,
  ) {}

  async run(now: Date, graceEnd: Date): Promise<void> {
    for await (const names of batches(this.storage.list(), BATCH)) {
      const named = await this.named.among(names);
      await this.orphans.mark(
        names.filter((name) => !named.has(name)),
        now,
      );
    }
    for (const name of await this.orphans.seenBefore(graceEnd)) await this.removal.remove(name);
  }
}
