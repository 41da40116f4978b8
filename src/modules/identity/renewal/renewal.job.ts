import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Job, JobHandler } from '../../../platform/index.js';
import { AUTH, type Auth } from '../auth/auth.js';
import { asDecoy, CODE_LIFE_MINUTES } from '../auth/codes.js';
import { MembershipsRepository } from '../people/memberships.repository.js';
import { CodeMailer } from './code-mailer.js';
import { RenewalQuota } from './renewal-quota.js';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Looks the account up, makes the code, mails it. An unknown address or a disabled account gets a code too, which nobody can give: its
 * tries then cost what those of an account cost. One code too many ends here, in silence.
 */
@Injectable()
export class RenewalJob {
  constructor(
    private readonly source: DataSource,
    @Inject(AUTH) private readonly auth: Auth,
    private readonly quota: RenewalQuota,
    private readonly memberships: MembershipsRepository,
    private readonly mailer: CodeMailer,
  ) {}

  @JobHandler('renewal')
  async run({ payload, dedupKey }: Job): Promise<void> {
    const email = String(payload.email);
    await this.source.transaction(async (tx) => {
      const account = await find(tx, email);
      if (!(await this.quota.take(tx, email))) return;
      if (account) await this.mail(account, await this.make(email), dedupKey);
      else await asDecoy(() => this.make(email));
    });
  }

  private make(email: string): Promise<string> {
    return this.auth.api.createVerificationOTP({ body: { email, type: 'forget-password' } });
  }

  /** The quota's row is held meanwhile, and given back when the mail fails: the job's next try sends another code. */
  private async mail({ id, name, email }: Account, code: string, dedupKey: string): Promise<void> {
    const [membership] = await this.memberships.of(id);
    const to = { id, name, address: email };
    await this.mailer.send({ to, code, minutes: CODE_LIFE_MINUTES, region: membership?.region ?? null, dedupKey });
  }
}

async function find(tx: EntityManager, email: string): Promise<Account | undefined> {
  const [account] = await tx.query<Account[]>('select id, name, email from auth."user" where email = $1 and "disabledAt" is null', [email]);
  return account;
}
