import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';

/** Each code gives five tries: their number is bounded for an account, or patience would open it. */
const INTERVAL_SECONDS = 60;
const CODES_A_DAY = 10;

/** One code a minute and ten a day for an account. */
@Injectable()
export class RenewalQuota {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** True when a code may leave now; counted in the caller's transaction, which undoes it if the mail does not leave. */
  async take(tx: EntityManager, personId: string): Promise<boolean> {
    const [time] = await tx.query<{ at: Date }[]>('select now() as at');
    const at = this.clock.at(time?.at ?? new Date(0));
    const day = DateTime.fromJSDate(at, { zone: 'Europe/Paris' }).toISODate();
    const rows = await tx.query<unknown[]>(
      `insert into app.renewal_quota as q (person_id, day, sent, last_sent) values ($1, $2, 1, $3)
       on conflict (person_id) do update set
         day = excluded.day, last_sent = excluded.last_sent, sent = case when q.day = excluded.day then q.sent + 1 else 1 end
       where (q.day <> excluded.day or q.sent < $4) and q.last_sent <= excluded.last_sent - $5 * interval '1 second'
       returning person_id`,
      [personId, day, at, CODES_A_DAY, INTERVAL_SECONDS],
    );
    return rows.length === 1;
  }
}
