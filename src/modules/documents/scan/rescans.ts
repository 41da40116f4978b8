import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Antivirus, Outbox, RegionTransactions, Ticker } from '../../../platform/index.js';
import { RegionsService } from '../../organisations/index.js';
import { scanRow } from './scan-request.js';
import { ScanStore } from './scan.store.js';

const PERIOD_MS = 10 * 60_000;
/** What it could not tell, it may once it is set up otherwise. */
const SECOND_LOOK_MS = 60 * 60_000;

/** Asks again for what has waited too long: a job that was given up would keep its document closed for ever. */
@Injectable()
export class Rescans implements OnApplicationBootstrap {
  constructor(
    private readonly antivirus: Antivirus,
    private readonly ticker: Ticker,
    private readonly regions: RegionsService,
    private readonly transactions: RegionTransactions,
    private readonly scans: ScanStore,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    if (this.antivirus.present) this.ticker.every('document rescans', PERIOD_MS, () => this.ask());
  }

  private async ask(): Promise<void> {
    for (const { slug } of await this.regions.all()) {
      await this.transactions.in(slug, async (tx) => {
        const ids = await this.scans.overdue(tx, new Date(Date.now() - PERIOD_MS), new Date(Date.now() - SECOND_LOOK_MS));
        await this.outbox.enqueue(tx, slug, ids.map(scanRow));
      });
    }
  }
}
