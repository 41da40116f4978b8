import { Injectable } from '@nestjs/common';
import { Storage } from '../../../platform/index.js';
import { Quarantine } from '../quarantine/quarantine.js';

/** Files that this node writes for the length of a request, and leaves only when it is killed. */
@Injectable()
export class NodeFiles {
  constructor(
    private readonly storage: Storage,
    private readonly quarantine: Quarantine,
  ) {}

  /** The time is the file system's own: it is what dates the files. */
  async forget(graceMs: number): Promise<void> {
    const before = new Date(Date.now() - graceMs);
    await this.storage.forgetDrafts(before);
    await this.quarantine.forget(before);
  }
}
