import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, CLOCK, RegionTransactions, Ticker } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { GatheredMails } from './gathered-mails.js';
import { type Gathering, GatheringStore } from './gathering.store.js';

const EVERY_MS = 5000;
const BATCH = 100;

/** Looks for gatherings that are due, in every region. Any number of nodes may: each is told in a transaction of its own. */
@Injectable()
export class GatheringScanner implements OnApplicationBootstrap {
  private readonly logger = new Logger(GatheringScanner.name);

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly store: GatheringStore,
    private readonly mails: GatheredMails,
    private readonly ticker: Ticker,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.ticker.every('gathered mails', EVERY_MS, () => this.scan());
  }

  /** One batch: what is left, or what one fault stopped, waits for the next scan and stops nothing else. */
  async scan(): Promise<void> {
    const { now, due } = await this.due();
    for (const gathering of due) {
      try {
        await this.transactions.in(gathering.region, (tx) => this.mails.tell(tx, gathering, now));
      } catch (error) {
        this.logger.error(`${gathering.gathering}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  private due(): Promise<{ now: Date; due: Gathering[] }> {
    return this.transactions.asRelay(async (tx) => {
      const rows = await tx.query<{ now: Date }[]>('select now() as now');
      const now = this.clock.at(rows[0]?.now ?? new Date(0));
      await this.store.forget(tx, now);
      return { now, due: await this.store.due(tx, now, BATCH) };
    });
  }
}
