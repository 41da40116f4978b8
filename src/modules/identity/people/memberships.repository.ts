import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { CLOCK, RegionTransactions } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { areDated, heldOn, type MembershipRow } from './held-memberships.js';
import { type Membership } from './person.js';

/** Reads for whom a person acts. */
@Injectable()
export class MembershipsRepository {
  constructor(
    private readonly transactions: RegionTransactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that hold today in Paris, first and last day included, in every region. */
  async of(personId: string): Promise<Membership[]> {
    return this.held(await this.transactions.unscoped.query<MembershipRow[]>('select * from app.memberships_of($1)', [personId]));
  }

  /** The same, of rows that are already read. */
  held(rows: readonly MembershipRow[]): Membership[] {
    return heldOn(rows, areDated(rows) ? this.today(rows) : '');
  }

  private today([row]: readonly MembershipRow[]): string {
    return DateTime.fromJSDate(this.clock.at(new Date(row?.at ?? 0)), { zone: 'Europe/Paris' }).toISODate() ?? '';
  }
}
