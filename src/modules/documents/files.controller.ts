import { Controller, Get, Param, ParseUUIDPipe, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { CurrentPerson, type Person } from '../identity/index.js';
import { DownloadsService } from './downloads.service.js';
import { handedOver } from './handed-over.js';

@ApiTags('documents')
@Controller('documents')
export class FilesController {
  constructor(private readonly downloads: DownloadsService) {}

  /** The file itself, for whoever may read the dossier in which it was deposited. */
  @Get(':id/content')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handedOver(await this.downloads.open(person, id), reply);
  }
}
