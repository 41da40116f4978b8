import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AppConfig } from '../../../platform/index.js';
import { CurrentPerson, CurrentSession } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { AllowedBeforeSecondFactor } from '../second-factor/second-factor.guard.js';
import { OpenSessionsRepository } from '../sessions/open-sessions.repository.js';
import { type OpenSession } from '../sessions/open-session.js';
import { LinkAbsentError } from './oidc.errors.js';
import { OidcLinks } from './oidc-links.service.js';

export class MyLinkView {
  /** Name of the identity provider; null where none is configured. */
  @ApiProperty({ type: String, nullable: true }) label!: string | null;
  /** Since when my account is linked to it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since!: string | null;
}

/** « Mon compte »: the identity of the provider that opens my account. */
@ApiTags('identity')
@AllowedBeforeSecondFactor()
@Controller('me/provider-link')
export class MyLinkController {
  constructor(
    private readonly config: AppConfig,
    private readonly links: OidcLinks,
    private readonly sessions: OpenSessionsRepository,
  ) {}

  @Get()
  @ApiOkResponse({ type: MyLinkView })
  async read(@CurrentPerson() { id }: Person): Promise<MyLinkView> {
    const { oidc } = this.config;
    return { label: oidc?.label ?? null, since: oidc ? ((await this.links.since(id))?.toISOString() ?? null) : null };
  }

  /** That identity opens nothing more here; the other sessions, which it may have opened, end. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@CurrentPerson() { id }: Person, @CurrentSession() { token }: OpenSession): Promise<void> {
    if (!(await this.links.remove(id))) throw new LinkAbsentError();
    await this.sessions.endOthers(id, token);
  }
}
