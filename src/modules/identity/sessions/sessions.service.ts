import { Inject, Injectable } from '@nestjs/common';
import { fromNodeHeaders } from 'better-auth/node';
import { type IncomingHttpHeaders } from 'node:http';
import { AUTH, type Auth } from '../auth/auth.js';
import { type OpenSession } from './open-session.js';
import { IDLE_SECONDS, SLIDE_AFTER_SECONDS } from './session-times.js';
import { SessionsRepository } from './sessions.repository.js';

interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly session: OpenSession;
}

/** Finds the session that a request's cookie names, and keeps it alive while it is used. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly sessions: SessionsRepository,
  ) {}

  async find(headers: IncomingHttpHeaders): Promise<SignedIn | null> {
    const found = await this.auth.api.getSession({ headers: fromNodeHeaders(headers), query: { disableRefresh: true } });
    if (!found) return null;
    const { id, name, email } = found.user;
    return { user: { id, name, email }, session: await this.slide(found.session) };
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
