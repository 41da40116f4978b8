import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../identity/index.js';
import { SupportRequest } from './dto/support.request.js';
import { SupportSentView } from './dto/support.view.js';
import { SupportService } from './support.service.js';

@ApiTags('support')
@Controller('support-requests')
export class SupportController {
  constructor(private readonly support: SupportService) {}

  /** Writes to the region's support (S1-01), with a copy to the author. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: SupportSentView })
  send(@Body() request: SupportRequest, @CurrentPerson() person: Person): Promise<SupportSentView> {
    return this.support.send(person, request);
  }
}
