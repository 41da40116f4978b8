import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegionsService } from '../../organisations/index.js';
import { CurrentPerson, CurrentSecondFactor, CurrentSession } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { AllowedBeforeSecondFactor } from '../second-factor/second-factor.guard.js';
import { type SecondFactorState } from '../second-factor/second-factor.rule.js';
import { type OpenSession } from '../sessions/open-session.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { meView } from './me.presenter.js';
import { MeView, SessionView } from './me.view.js';

@ApiTags('identity')
@AllowedBeforeSecondFactor()
@Controller('me')
export class MeController {
  constructor(
    private readonly regions: RegionsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Who is signed in, for whom, and the words of the region. */
  @Get()
  @ApiOkResponse({ type: MeView })
  async me(
    @CurrentPerson() person: Person,
    @CurrentSession() session: OpenSession,
    @CurrentSecondFactor() secondFactor: SecondFactorState,
  ): Promise<MeView> {
    return meView({ person, region: await this.regions.get(person.region), session, secondFactor });
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
