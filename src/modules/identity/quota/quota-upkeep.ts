import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, Ticker } from '../../../platform/index.js';
import { ExpiredRows } from '../auth/expired-rows.js';
import { RenewalQuota } from '../renewal/renewal-quota.js';
import { QuotaService } from './quota.service.js';

const HOUR_MS = 60 * 60_000;

/** Every code and every address that was counted leaves a row: those that count no more go, whoever asked and however often. */
@Injectable()
export class QuotaUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly config: AppConfig,
    private readonly ticker: Ticker,
    private readonly quota: QuotaService,
    private readonly renewals: RenewalQuota,
    private readonly expired: ExpiredRows,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.background) return;
    this.ticker.every('counts of requests that ended', HOUR_MS, () => this.quota.forgetEnded());
    this.ticker.every('counts of renewals that ended', HOUR_MS, () => this.renewals.forgetEnded());
    this.ticker.every('codes and sessions that ran out', HOUR_MS, () => this.expired.remove());
  }
}
