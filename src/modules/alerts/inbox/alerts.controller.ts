import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { AlertsQuery } from '../dto/alerts.query.js';
import { AlertsView, AlertVisitView, UnreadView } from '../dto/alerts.view.js';
import { MarkReadRequest } from '../dto/mark-read.request.js';
import { InboxService } from './inbox.service.js';

@ApiTags('alerts')
@Controller('alerts')
export class AlertsController {
  constructor(private readonly inbox: InboxService) {}

  /** What others did on my contracts in the last two months, by contract, the latest first. */
  @Get()
  @ApiOkResponse({ type: AlertsView })
  list(@Query() query: AlertsQuery, @CurrentPerson() person: Person): Promise<AlertsView> {
    return this.inbox.view(person, query);
  }

  /** How much of it is new to me. */
  @Get('unread')
  @ApiOkResponse({ type: UnreadView })
  async unread(@CurrentPerson() person: Person): Promise<UnreadView> {
    return { unread: await this.inbox.unread(person) };
  }

  /** What was shown is read: of one contract, or all of it. What came since stays new. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: UnreadView })
  async read(@Body() request: MarkReadRequest, @CurrentPerson() person: Person): Promise<UnreadView> {
    return { unread: await this.inbox.mark(person, request) };
  }

  /** Opens « Alertes »; answers when the visit before was. */
  @Post('visits')
  @HttpCode(200)
  @ApiOkResponse({ type: AlertVisitView })
  async visit(@CurrentPerson() person: Person): Promise<AlertVisitView> {
    return { before: (await this.inbox.visit(person))?.toISOString() ?? null };
  }
}
