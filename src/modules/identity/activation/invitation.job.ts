import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Job, JobHandler, RegionTransactions } from '../../../platform/index.js';
import { ParisDays } from '../people/paris-days.js';
import { ActivationLinks, type Invitee } from './activation-links.js';
import { InvitationMailer } from './invitation-mailer.js';

export const INVITATION_JOB = 'invitation';

/** What is asked of the job: no secret, for it is stored. */
export interface InvitationDemand {
  readonly personId: string;
  readonly membershipId: string | null;
  readonly variables: Readonly<Record<string, string>>;
}

type Account = Invitee & { readonly isNew: boolean };

const ACCOUNT = `select id, name, email, "passwordChangedAt" is null and "lastSignInAt" is null as "isNew"
  from auth."user" where id = $1 and "disabledAt" is null`;

/** Makes the link and mails it: it is in clear nowhere but in the mail. An invitation that was cancelled meanwhile ends here. */
@Injectable()
export class InvitationJob {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly links: ActivationLinks,
    private readonly mailer: InvitationMailer,
    private readonly days: ParisDays,
  ) {}

  @JobHandler(INVITATION_JOB)
  async run({ payload, region, dedupKey }: Job): Promise<void> {
    const { personId, membershipId, variables } = payload as unknown as InvitationDemand;
    await this.transactions.in(region, async (tx) => {
      const [account] = await tx.query<Account[]>(ACCOUNT, [personId]);
      if (!account || !(await this.stands(tx, membershipId))) return;
      const to = { id: account.id, name: account.name, address: account.email };
      const link = account.isNew ? await this.links.make(tx, account.id, membershipId) : null;
      await this.mailer.send({ to, link, variables, region, dedupKey });
    });
  }

  private async stands(tx: EntityManager, membershipId: string | null): Promise<boolean> {
    if (membershipId === null) return true;
    const { day } = await this.days.now(tx);
    const found = await tx.query<unknown[]>('select 1 from app.membership where id = $1 and (valid_to is null or valid_to >= $2)', [
      membershipId,
      day,
    ]);
    return found.length === 1;
  }
}
