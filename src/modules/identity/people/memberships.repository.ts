import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { CLOCK, RegionTransactions } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type OrganisationKind } from '../../organisations/index.js';
import { type Membership } from './person.js';

/** A row of `app.memberships_of`: as such, or as JSON. */
export interface MembershipRow {
  readonly id: string;
  readonly region: string;
  readonly rights: string[];
  readonly contract_ids: string[] | null;
  readonly title: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly organisation_id: string;
  readonly kind: OrganisationKind;
  readonly body_kind: string | null;
  readonly finess: string | null;
  readonly name: string;
  readonly at: Date | string;
}

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
    return rows.filter((row) => this.holds(row)).map(toMembership);
  }

  private holds({ at, valid_from: from, valid_to: to }: MembershipRow): boolean {
    if (from === null && to === null) return true;
    const today = DateTime.fromJSDate(this.clock.at(new Date(at)), { zone: 'Europe/Paris' }).toISODate() ?? '';
    return (from === null || from <= today) && (to === null || today <= to);
  }
}

function toMembership(row: MembershipRow): Membership {
  const { id, region, rights, title, kind, finess, name } = row;
  const organisation = { id: row.organisation_id, kind, name, finess, bodyKind: row.body_kind };
  return { id, region, organisation, rights, contractIds: row.contract_ids, title };
}
