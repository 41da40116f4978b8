import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ParisDays } from '../people/paris-days.js';

const LIFE_DAYS = 7;
const DAY = 86_400_000;
/** 256 bits: nobody guesses one. */
const TOKEN_BYTES = 32;

export interface ActivationLink {
  /** In clear: to be mailed, never stored. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Whose account a link opens. */
export interface Invitee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Only for whoever has never come: an account that was opened otherwise meanwhile makes the link void. */
const INVITEE = `select u.id, u.name, u.email from app.activation a join auth."user" u on u.id = a.person_id
  where a.token_hash = $1 and a.expires_at > $2
    and u."disabledAt" is null and u."passwordChangedAt" is null and u."lastSignInAt" is null`;

/** Links used once, kept as a digest in the database that all nodes share. */
@Injectable()
export class ActivationLinks {
  constructor(private readonly days: ParisDays) {}

  /** A new link for an invitation; the former one of the same invitation no longer works. */
  async make(tx: EntityManager, personId: string, membershipId: string | null): Promise<ActivationLink> {
    const { at } = await this.days.now(tx);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = new Date(at.getTime() + LIFE_DAYS * DAY);
    await tx.query('delete from app.activation where expires_at <= $1 or (membership_id = $2 and person_id = $3)', [
      at,
      membershipId,
      personId,
    ]);
    await tx.query('insert into app.activation (token_hash, person_id, membership_id, expires_at) values ($1, $2, $3, $4)', [
      digest(token),
      personId,
      membershipId,
      expiresAt,
    ]);
    return { token, expiresAt };
  }

  /** Looks, and leaves the link as it is. */
  async find(tx: EntityManager, token: string): Promise<Invitee | undefined> {
    const { at } = await this.days.now(tx);
    const [invitee] = await tx.query<Invitee[]>(INVITEE, [digest(token), at]);
    return invitee;
  }

  /** Uses the link: of any number at once, on any nodes, one finds it. All other links of the person go with it. */
  async take(tx: EntityManager, token: string): Promise<Invitee | undefined> {
    await tx.query('select 1 from app.activation a join auth."user" u on u.id = a.person_id where a.token_hash = $1 for update of u', [
      digest(token),
    ]);
    const invitee = await this.find(tx, token);
    if (invitee) await tx.query('delete from app.activation where person_id = $1', [invitee.id]);
    return invitee;
  }

  /** An invitation that was cancelled opens nothing. */
  async forget(tx: EntityManager, membershipId: string): Promise<void> {
    await tx.query('delete from app.activation where membership_id = $1', [membershipId]);
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
