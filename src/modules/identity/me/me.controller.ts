import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegionsService } from '../../organisations/index.js';
import { CurrentPerson, CurrentSession } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { type OpenSession } from '../sessions/open-session.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { meView } from './me.presenter.js';
import { MeView, SessionView } from './me.view.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    private readonly regions: RegionsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Who is signed in, for whom, and the words of the region. */
  @Get()
  @ApiOkResponse({ type: MeView })
  async me(@CurrentPerson() person: Person, @CurrentSession() session: OpenSession): Promise<MeView> {
    return meView(person, await this.regions.get(person.region), session);
  }

  /** « Rafraîchir la session » (S4-11). */
  @Post('session')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async refresh(@CurrentSession() { token }: OpenSession): Promise<SessionView> {
    const { expiresAt } = await this.sessions.prolong(token);
    return { expiresAt: expiresAt.toISOString() };
  }
}
