import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { CLOCK, RegionTransactions } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type OrganisationKind } from '../../organisations/index.js';
import { type Membership } from './person.js';

interface Row {
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
  readonly at: Date;
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
    const rows = await this.transactions.unscoped.query<Row[]>('select * from app.memberships_of($1)', [personId]);
    return rows.filter((row) => this.holds(row)).map(toMembership);
  }

  private holds({ at, valid_from: from, valid_to: to }: Row): boolean {
    const today = DateTime.fromJSDate(this.clock.at(at), { zone: 'Europe/Paris' }).toISODate() ?? '';
    return (from === null || from <= today) && (to === null || today <= to);
  }
}

function toMembership(row: Row): Membership {
  const { id, region, rights, title, kind, finess, name } = row;
  const organisation = { id: row.organisation_id, kind, name, finess, bodyKind: row.body_kind };
  return { id, region, organisation, rights, contractIds: row.contract_ids, title };
}
