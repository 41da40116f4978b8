import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Outbox } from '../../../platform/index.js';
import { PasswordHashing } from '../auth/password-hashing.js';
import { INVITATION_JOB, type InvitationDemand } from '../activation/invitation.job.js';
import { AccountRefusedError } from '../identity.errors.js';
import { PasswordGate } from '../passwords/password-gate.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: HashedPassword;
  /** True for a password that was sent: the person replaces it before the first session (S0-01). */
  readonly mustRenew: boolean;
}

/** A password with what is stored of it: accounts that share one, as the demonstration's do, are spared the same hashing. */
export interface HashedPassword {
  readonly text: string;
  readonly hash: string;
}

export interface NewMembership {
  readonly personId: string;
  readonly region: string;
  readonly organisationId: string;
  readonly rights: readonly string[];
  readonly contractIds: readonly string[] | null;
  readonly title: string;
}

export interface Invitation {
  readonly email: string;
  readonly name: string;
  /** Region whose words the mail carries. */
  readonly region: string;
}

/** Makes accounts and says for whom they act, in the caller's transaction: both or neither. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly hashing: PasswordHashing,
    private readonly gate: PasswordGate,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Opens an account without a password and writes to its owner, who chooses one by a link used once (M01): no password travels by mail.
   * Answers the person's id, for memberships; somebody who has an account keeps it, and receives nothing. In the caller's transaction.
   */
  async invite(tx: EntityManager, { email, name, region }: Invitation): Promise<string> {
    const { id, opened } = await this.open(tx, { email, name });
    if (opened) await this.mailInvitation(tx, region, { personId: id, membershipId: null, variables: {} }, id);
    return id;
  }

  /** The account of an address, opened without a password when there is none; whoever has one keeps it as it is. */
  async open(tx: EntityManager, { email, name }: Pick<Invitation, 'email' | 'name'>): Promise<{ id: string; opened: boolean }> {
    const address = email.trim().toLowerCase();
    const [made] = await tx.query<{ id: string }[]>(
      `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", "mustRenew")
       values ($1, $2, $3, false, now(), now(), true) on conflict (email) do nothing returning id`,
      [randomUUID(), name, address],
    );
    if (made) return { id: made.id, opened: true };
    const [person] = await tx.query<{ id: string }[]>('select id from auth."user" where email = $1', [address]);
    if (!person) throw new AccountRefusedError('Cette adresse ne peut pas être invitée.');
    return { id: person.id, opened: false };
  }

  /** Asks for the mail of an invitation; `turn` tells one sending from the next. What leaves is decided then: a link, or the news alone. */
  async mailInvitation(tx: EntityManager, region: string, demand: InvitationDemand, turn: string): Promise<void> {
    const row = { kind: INVITATION_JOB, payload: { ...demand }, dedupKey: `invitation:${turn}` };
    await this.outbox.enqueue(tx, region, [row]);
  }

  async hashed(password: string): Promise<HashedPassword> {
    return { text: password, hash: await this.hashing.hash(password) };
  }

  /** @throws AccountRefusedError when the password breaks the policy; an address that exists is refused by the database. */
  async create(tx: EntityManager, { email, name, password, mustRenew }: NewAccount): Promise<string> {
    const reasons = await this.gate.policyReasons(password.text, { email, name });
    if (reasons.length > 0) throw new AccountRefusedError('Ce mot de passe ne respecte pas toutes les règles.', { reasons });
    const id = randomUUID();
    await tx.query(
      `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", "mustRenew", "passwordChangedAt")
       values ($1, $2, $3, false, now(), now(), $4, case when $4 then null else now() end)`,
      [id, name, email.trim().toLowerCase(), mustRenew],
    );
    await tx.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       values ($1, $2, 'credential', $2, $3, now(), now())`,
      [randomUUID(), id, password.hash],
    );
    return id;
  }

  async addMembership(tx: EntityManager, membership: NewMembership): Promise<void> {
    const { personId, region, organisationId, rights, contractIds, title } = membership;
    await tx.query(
      'insert into app.membership (region, person_id, organisation_id, rights, contract_ids, title) values ($1, $2, $3, $4, $5, $6)',
      [region, personId, organisationId, rights, contractIds, title],
    );
  }
}
