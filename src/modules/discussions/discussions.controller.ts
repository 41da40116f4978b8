import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../identity/index.js';
import { DiscussionsService } from './discussions.service.js';
import { DiscussionView } from './dto/discussion.view.js';
import { EditMessageRequest, NewMessageRequest } from './dto/message.request.js';

@ApiTags('dossiers')
@Controller('dossiers/:id/questions/:key/discussion')
export class DiscussionsController {
  constructor(private readonly discussions: DiscussionsService) {}

  /** What colleagues say of a question among themselves. */
  @Get()
  @ApiOkResponse({ type: DiscussionView })
  read(@Param('id', ParseUUIDPipe) dossierId: string, @Param('key') key: string, @CurrentPerson() person: Person): Promise<DiscussionView> {
    return this.discussions.read(person, { dossierId, key });
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: DiscussionView })
  write(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('key') key: string,
    @Body() { id, audience, text }: NewMessageRequest,
    @CurrentPerson() person: Person,
  ): Promise<DiscussionView> {
    return this.discussions.write(person, { dossierId, key }, { id, audience, text });
  }

  /** Corrects one's own message, within an hour. */
  @Put(':messageId')
  @ApiOkResponse({ type: DiscussionView })
  edit(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('key') key: string,
    @Param('messageId', ParseUUIDPipe) id: string,
    @Body() { text }: EditMessageRequest,
    @CurrentPerson() person: Person,
  ): Promise<DiscussionView> {
    return this.discussions.edit(person, { dossierId, key }, { id, text });
  }

  /** Takes one's own message back; that there was one stays. */
  @Delete(':messageId')
  @ApiOkResponse({ type: DiscussionView })
  remove(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('key') key: string,
    @Param('messageId', ParseUUIDPipe) id: string,
    @CurrentPerson() person: Person,
  ): Promise<DiscussionView> {
    return this.discussions.remove(person, { dossierId, key }, id);
  }
}
