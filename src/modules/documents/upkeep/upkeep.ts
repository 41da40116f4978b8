import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, CLOCK, Ticker } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { NodeFiles } from './node-files.js';
import { OrphanSweep } from './orphan-sweep.js';
import { OrphanStore } from './orphan.store.js';

const HOUR_MS = 60 * 60_000;
const GRACE_MS = 24 * HOUR_MS;

/** What interrupted processes leave: files of this node, tidied by this node; blobs of the common store, by any. */
@Injectable()
export class Upkeep implements OnApplicationBootstrap {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly ticker: Ticker,
    private readonly orphans: OrphanStore,
    private readonly sweep: OrphanSweep,
    private readonly files: NodeFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.ticker.every('files left on this node', HOUR_MS, () => this.files.forget(GRACE_MS));
    if (!this.config.background) return;
    this.ticker.every('blobs of no document', HOUR_MS, async () => {
      const now = this.clock.at(await this.orphans.now());
      await this.sweep.run(now, new Date(now.getTime() - GRACE_MS));
    });
  }
}
