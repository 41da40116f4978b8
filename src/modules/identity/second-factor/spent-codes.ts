import { Injectable } from '@nestjs/common';
import { QuotaService } from '../quota/quota.service.js';

/** A code is taken for thirty seconds, and for those before and after: the clock of a telephone may be off. */
const LIFE_SECONDS = 3 * 30;
/** Clocks of the nodes and of the database may differ as well. */
const MARGIN_SECONDS = 30;

/** A code of the second factor counts once, on all nodes: one that was read over a shoulder opens nothing (RFC 6238, 5.2). */
@Injectable()
export class SpentCodes {
  constructor(private readonly quota: QuotaService) {}

  /** Spends the code before it is looked at; false when it was given already, right or wrong. Of many together, one passes. */
  spend(personId: string, code: string): Promise<boolean> {
    return this.quota.take(['second-code', personId, code.replace(/\s/g, '')], 1, LIFE_SECONDS + MARGIN_SECONDS);
  }
}
