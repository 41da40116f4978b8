import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Outbox, RegionTransactions } from '../../../platform/index.js';
import { LINK_MAIL_JOB } from './link-mail.job.js';
import { type OidcRefusal } from './oidc-call.js';
import { PROVIDER_ID } from './provider-id.js';
import { type OidcProfile } from './oidc-profile.js';

interface Candidate {
  readonly disabled: boolean;
  /** The identity of the provider that the account has already. */
  readonly sub: string | null;
}

/** An account is nobody's region; the job finds one for the words of the mail. */
const NO_REGION = '';

/** Which account an identity of the provider opens: decided here, before the library looks (ADR 0014). */
@Injectable()
export class OidcLinks {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: RegionTransactions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Nothing when the person may enter: their account is linked, or may now be. An identity once linked keeps its account, whatever its
   * address becomes; another needs a verified address that is the account's, and an account that no other identity holds.
   */
  async refusal({ sub, email, emailVerified }: OidcProfile): Promise<OidcRefusal | undefined> {
    const [linked] = await this.candidates('a."accountId" = $2', [PROVIDER_ID, sub]);
    if (linked) return linked.disabled ? 'unknown' : undefined;
    const [account] = await this.candidates('u.email = $2', [PROVIDER_ID, email]);
    if (!emailVerified) return 'unverified';
    if (!account || account.disabled) return 'unknown';
    return account.sub === null ? undefined : 'other-identity';
  }

  /**
   * Before an account is linked whose address nobody has proven: whoever was given its password may not be its owner.
   * That password opens nothing until it is renewed by a mailed code, and what it opened is closed.
   */
  async secure(personId: string): Promise<void> {
    await this.source.query(
      `with unproven as (update auth."user" set "mustRenew" = true where id = $1 and not "emailVerified" returning id)
       delete from auth.session s using unproven where s."userId" = unproven.id`,
      [personId],
    );
  }

  /** Its owner is told by mail. */
  async tell(personId: string): Promise<void> {
    const row = { kind: LINK_MAIL_JOB, payload: { personId }, dedupKey: `${LINK_MAIL_JOB}:${randomUUID()}` };
    await this.transactions.asRelay((tx) => this.outbox.enqueue(tx, NO_REGION, [row]));
  }

  /** Since when the account is linked; nothing when it is not. */
  async since(personId: string): Promise<Date | undefined> {
    const [row] = await this.source.query<{ createdAt: Date }[]>(
      'select "createdAt" from auth.account where "userId" = $1 and "providerId" = $2',
      [personId, PROVIDER_ID],
    );
    return row?.createdAt;
  }

  /** False when there was no link. */
  async remove(personId: string): Promise<boolean> {
    const [rows] = await this.source.query<[unknown[], number]>(
      'delete from auth.account where "userId" = $1 and "providerId" = $2 returning id',
      [personId, PROVIDER_ID],
    );
    return rows.length > 0;
  }

  private candidates(where: string, values: readonly string[]): Promise<Candidate[]> {
    return this.source.query<Candidate[]>(
      `select u."disabledAt" is not null as disabled, a."accountId" as sub
         from auth."user" u left join auth.account a on a."userId" = u.id and a."providerId" = $1 where ${where}`,
      [...values],
    );
  }
}
