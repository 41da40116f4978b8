import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson } from '../people/current-person.js';
import { type Person } from '../people/person.js';
import { AllowedBeforeSecondFactor } from '../second-factor/second-factor.guard.js';
import { FormerLogins } from '../sign-in/former-logins.js';
import { FormerLoginView } from './former-login.view.js';

/** « Mon compte »: my name of before, which opens my account too. */
@ApiTags('identity')
@AllowedBeforeSecondFactor()
@Controller('me/former-login')
export class MyFormerLoginController {
  constructor(private readonly logins: FormerLogins) {}

  @Get()
  @ApiOkResponse({ type: FormerLoginView })
  async read(@CurrentPerson() { id }: Person): Promise<FormerLoginView> {
    return { formerLogin: await this.logins.of(id) };
  }
}
