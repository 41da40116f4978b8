import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, Ticker } from '../../../platform/index.js';
import { RegionsService } from '../../organisations/index.js';
import { RenewalMails } from './renewal-mails.js';

const EVERY_MS = 60 * 60_000;

/** Looks in every region for passwords to renew. Any number of nodes may: a person is told by one of them. */
@Injectable()
export class RenewalReminders implements OnApplicationBootstrap {
  private readonly logger = new Logger(RenewalReminders.name);

  constructor(
    private readonly config: AppConfig,
    private readonly ticker: Ticker,
    private readonly regions: RegionsService,
    private readonly mails: RenewalMails,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.ticker.every('passwords to renew', EVERY_MS, () => this.scan());
  }

  /** What one fault stopped in a region waits for the next scan, and stops no other region. */
  async scan(): Promise<void> {
    for (const region of await this.regions.all()) {
      try {
        await this.mails.tell(region);
      } catch (error) {
        this.logger.error(`${region.slug}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
