import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outbox, RegionTransactions } from '../../../platform/index.js';
import { TooManyRequestsError } from '../identity.errors.js';
import { networkOf } from '../quota/network-of.js';
import { QuotaService } from '../quota/quota.service.js';

const ASKED_BY_ADDRESS = 30;
const WINDOW_SECONDS = 60;
/** The account is not looked up here, so its region is not known. */
const NO_REGION = '';

/** Takes the demand for a code: one row of the outbox for anyone. Whether a mail leaves is decided by the job. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly outbox: Outbox,
    private readonly quota: QuotaService,
  ) {}

  async ask(email: string, clientAddress: string): Promise<void> {
    if (!(await this.quota.take(['renewal', networkOf(clientAddress)], ASKED_BY_ADDRESS, WINDOW_SECONDS))) throw new TooManyRequestsError();
    const row = { kind: 'renewal', payload: { email: email.trim().toLowerCase() }, dedupKey: `renewal:${randomUUID()}` };
    await this.transactions.asRelay((tx) => this.outbox.enqueue(tx, NO_REGION, [row]));
  }
}
