import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { DeadlineCalendar } from './deadline-calendar.service.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class CalendarController {
  constructor(private readonly calendar: DeadlineCalendar) {}

  /** The deadlines that run, as a calendar file. */
  @Get(':id/deadlines.ics')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async download(@Param('id', ParseUUIDPipe) id: string, @CurrentPerson() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const { name, text } = await this.calendar.of(person, id);
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(text);
  }
}
