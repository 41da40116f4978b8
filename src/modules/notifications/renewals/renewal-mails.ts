import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { Outbox, type OutboxRow, RegionTransactions } from '../../../platform/index.js';
import { type OverdueRenewal, OverdueRenewals, ParisDays, renewalLimit } from '../../identity/index.js';
import { type Region } from '../../organisations/index.js';
import { MAIL_JOB, type MailRequest } from '../mails/mail-request.js';

const ZONE = 'Europe/Paris';
const BATCH = 100;
/** A region's day begins at midnight; nobody is written to before that hour, in Paris. */
const FIRST_HOUR = 8;

/** M15: whoever was not seen since a region's date, or for longer than its period, is told so, once until seen again (S4-09). */
@Injectable()
export class RenewalMails {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly overdue: OverdueRenewals,
    private readonly outbox: Outbox,
    private readonly days: ParisDays,
  ) {}

  async tell(region: Region): Promise<void> {
    let told = BATCH;
    while (told === BATCH) told = await this.transactions.in(region.slug, (tx) => this.tellSome(tx, region));
  }

  /** Noted and sent together, or not at all. */
  private async tellSome(tx: EntityManager, { slug, settings }: Region): Promise<number> {
    const moment = await this.days.now(tx);
    const now = DateTime.fromJSDate(moment.at, { zone: ZONE });
    const limit = renewalLimit(settings.signIn, now);
    if (!limit || now.hour < FIRST_HOUR) return 0;
    const people = await this.overdue.take(tx, slug, { limit: limit.toJSDate(), moment, count: BATCH });
    await this.outbox.enqueue(tx, slug, people.map(toRow));
    return people.length;
  }
}

function toRow({ id, name, email, seenAt }: OverdueRenewal): OutboxRow {
  const seen = DateTime.fromJSDate(seenAt, { zone: ZONE }).setLocale('fr');
  const lastSeen = seen.toFormat(seen.day === 1 ? "d'er' MMMM yyyy" : 'd MMMM yyyy');
  const request: MailRequest = { template: 'M15', to: { id, name, address: email }, variables: { lastSeen } };
  return { kind: MAIL_JOB, payload: { ...request }, dedupKey: `M15:${id}:${String(seenAt.getTime())}` };
}
