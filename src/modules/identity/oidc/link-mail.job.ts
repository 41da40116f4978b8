import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppConfig, type Job, JobHandler } from '../../../platform/index.js';
import { MembershipsRepository } from '../people/memberships.repository.js';
import { LinkMailer } from './link-mailer.js';

export const LINK_MAIL_JOB = 'provider-link';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Whoever linked an identity that is not the owner's is found out by this mail. */
@Injectable()
export class LinkMailJob {
  constructor(
    private readonly source: DataSource,
    private readonly config: AppConfig,
    private readonly memberships: MembershipsRepository,
    private readonly mailer: LinkMailer,
  ) {}

  @JobHandler(LINK_MAIL_JOB)
  async run({ payload, dedupKey }: Job): Promise<void> {
    const [to] = await this.source.query<Account[]>('select id, name, email as address from auth."user" where id = $1', [payload.personId]);
    const provider = this.config.oidc?.label;
    if (!to || provider === undefined) return;
    const [membership] = await this.memberships.of(to.id);
    await this.mailer.send({ to, provider, region: membership?.region ?? null, dedupKey });
  }
}
