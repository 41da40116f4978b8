import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { HistoryQuery } from '../dto/history.query.js';
import { HistoryView } from '../dto/timeline.view.js';
import { HistoryService } from './history.service.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  /** What happened to the dossier, the latest first; `before` = `next` of the page before. An establishment reads no draft of its evaluators. */
  @Get(':id/history')
  @ApiOkResponse({ type: HistoryView })
  view(@Param('id', ParseUUIDPipe) id: string, @Query() query: HistoryQuery, @CurrentPerson() person: Person): Promise<HistoryView> {
    return this.history.view(person, id, query);
  }
}
