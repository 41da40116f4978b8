import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionRequiredError } from '../identity.errors.js';
import { type MembershipRow } from '../people/held-memberships.js';
import { type OpenSession } from './open-session.js';
import { IDLE_SECONDS, LONGEST_SECONDS } from './session-times.js';

interface SignedInRow {
  readonly expires_at: Date;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly MembershipRow[];
  readonly second_factor: boolean;
  readonly proved_twice: boolean;
  readonly strict_regions: readonly string[];
}

/** The end of sessions lives in the database: the cookie only names one, so that a session can be ended from here. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly source: DataSource) {}

  /** Whose session it is, and for whom they act; nothing when it has ended. */
  async find(token: string): Promise<SignedInRow | undefined> {
    const [row] = await this.source.query<SignedInRow[]>('select * from app.signed_in($1)', [token]);
    return row;
  }

  /** Half an hour from now, within the longest life of a session. */
  async prolong(token: string): Promise<OpenSession> {
    // An update answers its rows and their number.
    const [rows] = await this.source.query<[{ expiresAt: Date }[], number]>(
      `update auth.session set "updatedAt" = now(),
         "expiresAt" = least(now() + $2 * interval '1 second', "createdAt" + $3 * interval '1 second')
       where token = $1 and "expiresAt" > now() returning "expiresAt"`,
      [token, IDLE_SECONDS, LONGEST_SECONDS],
    );
    const expiresAt = rows[0]?.expiresAt;
    if (!expiresAt) throw new SessionRequiredError();
    return { token, expiresAt };
  }

  /** Ends every session of a person, at once and on every node. */
  async endAllOf(personId: string): Promise<void> {
    await this.source.query('delete from auth.session where "userId" = $1', [personId]);
  }
}
