import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { RegionsService, type SignInSettings } from '../../organisations/index.js';
import { MembershipsRepository } from '../people/memberships.repository.js';
import { renewalLimit } from './renewal-limit.js';

export interface AccountState {
  readonly id: string;
  readonly mustRenew: boolean;
  readonly disabledAt: Date | null;
  /** The last time that the person showed to hold the account: signed in, or chose a password. */
  readonly seenAt: Date;
  /** The database's own time when this was read. */
  readonly at: Date;
}

/** Who must choose a new password before anything else. */
@Injectable()
export class RenewalRule {
  constructor(
    private readonly source: DataSource,
    private readonly regions: RegionsService,
    private readonly memberships: MembershipsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async accountOf(personId: string): Promise<AccountState | undefined> {
    const [account] = await this.source.query<AccountState[]>(
      `select id, "mustRenew", "disabledAt", greatest("createdAt", "lastSignInAt", "passwordChangedAt") as "seenAt", now() as at
         from auth."user" where id = $1`,
      [personId],
    );
    return account;
  }

  /** First connection, or not seen since the day, or for longer than the period, that one of the person's regions has set (S4-09). */
  async mustRenew({ id, mustRenew, seenAt, at }: AccountState): Promise<boolean> {
    if (mustRenew) return true;
    const now = DateTime.fromJSDate(this.clock.at(at), { zone: 'Europe/Paris' });
    return (await this.settingsOf(id)).some((settings) => (renewalLimit(settings, now)?.toJSDate() ?? seenAt) > seenAt);
  }

  private async settingsOf(personId: string): Promise<SignInSettings[]> {
    const memberships = await this.memberships.of(personId);
    const regions = await Promise.all([...new Set(memberships.map(({ region }) => region))].map((slug) => this.regions.get(slug)));
    return regions.map(({ settings }) => settings.signIn);
  }
}
