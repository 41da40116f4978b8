import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { RegionsService } from '../../organisations/index.js';
import { MembershipsRepository } from '../people/memberships.repository.js';

export interface AccountState {
  readonly id: string;
  readonly mustRenew: boolean;
  readonly disabledAt: Date | null;
  /** The last time that the person showed to hold the account: signed in, or chose a password. */
  readonly seenAt: Date;
}

/** Who must choose a new password before anything else. */
@Injectable()
export class RenewalRule {
  constructor(
    private readonly source: DataSource,
    private readonly regions: RegionsService,
    private readonly memberships: MembershipsRepository,
  ) {}

  async accountOf(personId: string): Promise<AccountState | undefined> {
    const [account] = await this.source.query<AccountState[]>(
      `select id, "mustRenew", "disabledAt", greatest("createdAt", "lastSignInAt", "passwordChangedAt") as "seenAt"
         from auth."user" where id = $1`,
      [personId],
    );
    return account;
  }

  /** First connection, or not seen since the day that one of the person's regions has set (S4-09). */
  async mustRenew({ id, mustRenew, seenAt }: AccountState): Promise<boolean> {
    if (mustRenew) return true;
    const seen = DateTime.fromJSDate(seenAt, { zone: 'Europe/Paris' }).toISODate() ?? '';
    const days = await this.inactiveSince(id);
    return days.some((day) => seen < day);
  }

  private async inactiveSince(personId: string): Promise<string[]> {
    const memberships = await this.memberships.of(personId);
    const regions = await Promise.all([...new Set(memberships.map(({ region }) => region))].map((slug) => this.regions.get(slug)));
    return regions.map(({ settings }) => settings.signIn.inactiveSince).filter((day) => day !== null);
  }
}
