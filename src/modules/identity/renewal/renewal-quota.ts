import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { QuotaService } from '../quota/quota.service.js';

/** Each code gives five tries: their number is bounded for an address, or patience would open an account. */
const INTERVAL_SECONDS = 60;
const CODES_A_DAY = 10;
/** Codes whose mail did not leave are not counted among the ten, yet they can be guessed: a mail server that is down opens no account. */
const MADE_A_DAY = 50;
const DAY_SECONDS = 24 * 3600;

/** One code a minute and ten a day for an address, an account's or not: both are counted alike. */
@Injectable()
export class RenewalQuota {
  constructor(
    private readonly source: DataSource,
    private readonly requests: QuotaService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * True when a code may be made now; counted in the caller's transaction, which undoes it if the mail does not leave. While one is on
   * its way, another demand for the same address is one too many: it waits for no mail server, and keeps no worker from other mails.
   */
  async take(tx: EntityManager, email: string): Promise<boolean> {
    const key = digest(email);
    const [time] = await tx.query<{ at: Date; alone: boolean }[]>(
      'select now() as at, pg_try_advisory_xact_lock(hashtextextended($1, 0)) as alone',
      [`renewal:${key}`],
    );
    if (!time?.alone) return false;
    const { at, day } = this.moment(time.at);
    const rows = await tx.query<unknown[]>(
      `insert into app.renewal_quota as q (address_digest, day, sent, last_sent) values ($1, $2, 1, $3)
       on conflict (address_digest) do update set
         day = excluded.day, last_sent = excluded.last_sent, sent = case when q.day = excluded.day then q.sent + 1 else 1 end
       where (q.day <> excluded.day or q.sent < $4) and q.last_sent <= excluded.last_sent - $5 * interval '1 second'
       returning address_digest`,
      [key, day, at, CODES_A_DAY, INTERVAL_SECONDS],
    );
    return rows.length === 1 && this.requests.take(['renewal-code', email], MADE_A_DAY, DAY_SECONDS);
  }

  /** Those of yesterday still tell the minute that may not be over. */
  async forgetEnded(): Promise<void> {
    const [time] = await this.source.query<{ at: Date }[]>('select now() as at');
    if (time) await this.source.query('delete from app.renewal_quota where day < $1::date - 1', [this.moment(time.at).day]);
  }

  private moment(transactionTime: Date): { at: Date; day: string | null } {
    const at = this.clock.at(transactionTime);
    return { at, day: DateTime.fromJSDate(at, { zone: 'Europe/Paris' }).toISODate() };
  }
}

/** No address in the table. */
function digest(email: string): string {
  return createHash('sha256').update(email).digest('hex');
}
