import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../platform/index.js';
import { OpenSessionsRepository } from '../sessions/open-sessions.repository.js';
import { type MyLinkView } from './my-link.view.js';
import { LinkAbsentError } from './oidc.errors.js';
import { OidcLinks } from './oidc-links.service.js';

/** The link of one person, as they may see and undo it. */
@Injectable()
export class MyLinkService {
  constructor(
    private readonly config: AppConfig,
    private readonly links: OidcLinks,
    private readonly sessions: OpenSessionsRepository,
  ) {}

  async read(personId: string): Promise<MyLinkView> {
    const { oidc } = this.config;
    if (!oidc) return { label: null, since: null };
    return { label: oidc.label, since: (await this.links.since(personId))?.toISOString() ?? null };
  }

  /** That identity opens nothing more here; the other sessions, which it may have opened, end. @throws LinkAbsentError */
  async remove(personId: string, ownToken: string): Promise<void> {
    if (!(await this.links.remove(personId))) throw new LinkAbsentError();
    await this.sessions.endOthers(personId, ownToken);
  }
}
