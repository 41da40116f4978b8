import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Moment } from '../people/paris-days.js';

/** Somebody whose password opens nothing any more until it is renewed. */
export interface OverdueRenewal {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The last time that the person showed to hold the account. */
  readonly seenAt: Date;
}

/** Up to `count` people who were last seen before `limit`. */
interface Wanted {
  readonly limit: Date;
  readonly moment: Moment;
  readonly count: number;
}

const SEEN = `greatest(u."createdAt", u."lastSignInAt", u."passwordChangedAt")`;

/** One statement: of two nodes, the second finds the people noted. A person is noted once for each time that they were last seen. */
const TAKE = `
  with overdue as (
    select u.id, u.name, u.email, ${SEEN} as "seenAt" from auth."user" u
     where u."disabledAt" is null and not u."mustRenew" and coalesce(u."lastSignInAt", u."passwordChangedAt") is not null and ${SEEN} < $2
       and exists (select from app.membership m where m.person_id = u.id and m.region = $1
         and coalesce(m.valid_from <= $3, true) and coalesce(m.valid_to >= $3, true))
       and not exists (select from app.renewal_notice n where n.person_id = u.id and n.seen_at = ${SEEN})
     order by u.id limit $5),
  noted as (
    insert into app.renewal_notice as n (person_id, seen_at, told_at) select id, "seenAt", $4 from overdue
    on conflict (person_id) do update set seen_at = excluded.seen_at, told_at = excluded.told_at where n.seen_at <> excluded.seen_at
    returning person_id)
  select overdue.* from overdue join noted on person_id = id order by id`;

/** Who must renew a password and was not told so yet. Whoever never opened the account has an invitation, and is not one of them. */
@Injectable()
export class OverdueRenewals {
  /** Those who act today in that region; notes them, with the caller's transaction. */
  async take(tx: EntityManager, region: string, { limit, moment, count }: Wanted): Promise<OverdueRenewal[]> {
    return tx.query<OverdueRenewal[]>(TAKE, [region, limit, moment.day, moment.at, count]);
  }
}
