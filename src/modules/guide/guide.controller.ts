import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../identity/index.js';
import { GuideView } from './dto/guide.view.js';
import { GuideService } from './guide.service.js';

@ApiTags('support')
@Controller('guide')
export class GuideController {
  constructor(private readonly guide: GuideService) {}

  /** The steps, dates, acts and mails of the campaigns on my contracts, as they are configured now. */
  @Get()
  @ApiOkResponse({ type: GuideView })
  view(@CurrentPerson() person: Person): Promise<GuideView> {
    return this.guide.view(person);
  }
}
