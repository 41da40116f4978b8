import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, CurrentSession } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { AllowedBeforeSecondFactor } from '../second-factor/second-factor.guard.js';
import { type OpenSession } from '../sessions/open-session.js';
import { MyLinkService } from './my-link.service.js';
import { MyLinkView } from './my-link.view.js';

/** « Mon compte »: the identity of the provider that opens my account. */
@ApiTags('identity')
@AllowedBeforeSecondFactor()
@Controller('me/provider-link')
export class MyLinkController {
  constructor(private readonly link: MyLinkService) {}

  @Get()
  @ApiOkResponse({ type: MyLinkView })
  read(@CurrentPerson() { id }: Person): Promise<MyLinkView> {
    return this.link.read(id);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@CurrentPerson() { id }: Person, @CurrentSession() { token }: OpenSession): Promise<void> {
    await this.link.remove(id, token);
  }
}
