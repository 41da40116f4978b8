import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../platform/index.js';
import { MembershipsRepository } from '../people/memberships.repository.js';
import { type Membership } from '../people/person.js';
import { type SecondFactorFacts } from '../second-factor/second-factor.rule.js';
import { type OpenSession } from './open-session.js';
import { signedToken } from './session-cookie.js';
import { IDLE_SECONDS, SLIDE_AFTER_SECONDS } from './session-times.js';
import { SessionsRepository } from './sessions.repository.js';

interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly memberships: readonly Membership[];
  readonly session: OpenSession;
  readonly secondFactor: SecondFactorFacts;
}

/** Finds the session that a request's cookie names, and keeps it alive while it is used. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly config: AppConfig,
    private readonly sessions: SessionsRepository,
    private readonly memberships: MembershipsRepository,
  ) {}

  /** In the database at each request: a session that was ended opens nothing any more. */
  async find(cookies: string | undefined): Promise<SignedIn | undefined> {
    const token = signedToken(cookies, this.config);
    const found = token === undefined ? undefined : await this.sessions.find(token);
    if (token === undefined || !found) return undefined;
    const { id, name, email, memberships, expires_at: expiresAt } = found;
    return {
      user: { id, name, email },
      memberships: this.memberships.held(memberships),
      session: await this.slide({ token, expiresAt }),
      secondFactor: { enabled: found.second_factor, provedTwice: found.proved_twice, strictRegions: found.strict_regions },
    };
  }

  /** Half an hour from now, within the longest life of a session. @throws SessionRequiredError when it has ended. */
  prolong(token: string): Promise<OpenSession> {
    return this.sessions.prolong(token);
  }

  private async slide({ token, expiresAt }: OpenSession): Promise<OpenSession> {
    const unusedFor = IDLE_SECONDS - (expiresAt.getTime() - Date.now()) / 1000;
    return unusedFor < SLIDE_AFTER_SECONDS ? { token, expiresAt } : this.sessions.prolong(token);
  }
}
