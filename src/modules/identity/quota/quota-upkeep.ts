import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, Ticker } from '../../../platform/index.js';
import { QuotaService } from './quota.service.js';

const HOUR_MS = 60 * 60_000;

/** Every code and every address that was counted leaves a row: those that count no more go. */
@Injectable()
export class QuotaUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly config: AppConfig,
    private readonly ticker: Ticker,
    private readonly quota: QuotaService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.ticker.every('counts of requests that ended', HOUR_MS, () => this.quota.forgetEnded());
  }
}
