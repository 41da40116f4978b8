import { Injectable } from '@nestjs/common';
import { SessionAbsentError } from '../identity.errors.js';
import { deviceName } from '../sessions/device-name.js';
import { OpenSessionsRepository, type StoredSession } from '../sessions/open-sessions.repository.js';
import { type OpenSessionView } from './open-session.view.js';

/** The sessions of one person, as they may see and end them. */
@Injectable()
export class MySessionsService {
  constructor(private readonly sessions: OpenSessionsRepository) {}

  async list(personId: string, ownToken: string): Promise<OpenSessionView[]> {
    const open = await this.sessions.of(personId);
    return open.map((session) => viewOf(session, ownToken));
  }

  /** @throws SessionAbsentError also for somebody else's: absent and foreign read alike. */
  async end(personId: string, sessionId: string): Promise<void> {
    if (!(await this.sessions.end(personId, sessionId))) throw new SessionAbsentError();
  }

  endOthers(personId: string, ownToken: string): Promise<void> {
    return this.sessions.endOthers(personId, ownToken);
  }
}

/** The token itself stays here: with it, one would be signed in. */
function viewOf({ id, token, userAgent, openedAt, seenAt }: StoredSession, own: string): OpenSessionView {
  return { id, device: deviceName(userAgent), openedAt: openedAt.toISOString(), seenAt: seenAt.toISOString(), current: token === own };
}
