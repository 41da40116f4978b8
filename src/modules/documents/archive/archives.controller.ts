import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachment } from '../attachment-header.js';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { ArchiveQuery } from '../dto/archive.query.js';
import { ArchivesService } from './archives.service.js';

const ZIP = 'application/zip';

@ApiTags('documents')
@Controller('dossiers')
export class ArchivesController {
  constructor(private readonly archives: ArchivesService) {}

  /** « Récupérer tous les documents »: a zip of folders by question, with `manifeste.csv`; of all, of one question, or of one level. */
  @Get(':id/documents.zip')
  @ApiProduces(ZIP)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async archive(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Query() { key, level }: ArchiveQuery,
    @CurrentPerson() person: Person,
  ): Promise<StreamableFile> {
    const { name, content } = await this.archives.archive(person, dossierId, { key, level });
    return new StreamableFile(content, { type: ZIP, disposition: attachment(name) });
  }
}
