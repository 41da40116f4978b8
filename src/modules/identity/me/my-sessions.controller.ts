import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, CurrentSession } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { AllowedBeforeSecondFactor } from '../second-factor/second-factor.guard.js';
import { type OpenSession } from '../sessions/open-session.js';
import { MySessionsService } from './my-sessions.service.js';
import { OpenSessionView } from './open-session.view.js';

/** « Mes sessions »: where one is signed in, and ending what one does not know. */
@ApiTags('identity')
@AllowedBeforeSecondFactor()
@Controller('me/sessions')
export class MySessionsController {
  constructor(private readonly sessions: MySessionsService) {}

  @Get()
  @ApiOkResponse({ type: [OpenSessionView] })
  list(@CurrentPerson() { id }: Person, @CurrentSession() { token }: OpenSession): Promise<OpenSessionView[]> {
    return this.sessions.list(id, token);
  }

  /** Ends every other session; this one stays. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endOthers(@CurrentPerson() { id }: Person, @CurrentSession() { token }: OpenSession): Promise<void> {
    await this.sessions.endOthers(id, token);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentPerson() person: Person, @Param('id') id: string): Promise<void> {
    await this.sessions.end(person.id, id);
  }
}
