import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachment } from '../documents/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { EditionsService } from './editions.service.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('editions')
@Controller('dossiers')
export class EditionsController {
  constructor(private readonly editions: EditionsService) {}

  /** « Éditer les données »: every question, answered or not, as a Word file. */
  @Get(':id/edition.docx')
  @ApiProduces(WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async edition(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<StreamableFile> {
    const { name, file } = await this.editions.edit(person, dossierId);
    return new StreamableFile(file, { type: WORD, disposition: attachment(name), length: file.length });
  }
}
