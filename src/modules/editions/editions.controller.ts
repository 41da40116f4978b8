import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachment } from '../documents/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { type Edition, EditionsService } from './editions.service.js';
import { ReceiptsService } from './receipts.service.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('editions')
@Controller('dossiers')
export class EditionsController {
  constructor(
    private readonly editions: EditionsService,
    private readonly receipts: ReceiptsService,
  ) {}

  /** « Éditer les données »: every question, answered or not, as a Word file. */
  @Get(':id/edition.docx')
  @ApiProduces(WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async edition(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<StreamableFile> {
    return download(await this.editions.edit(person, dossierId));
  }

  /** The receipt of a closing, by the number of its row in the journal: what was closed, and its hash. */
  @Get(':id/receipts/:seq/receipt.docx')
  @ApiProduces(WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async receipt(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('seq', ParseIntPipe) seq: number,
    @CurrentPerson() person: Person,
  ): Promise<StreamableFile> {
    return download(await this.receipts.write(person, dossierId, seq));
  }
}

function download({ name, file }: Edition): StreamableFile {
  return new StreamableFile(file, { type: WORD, disposition: attachment(name), length: file.length });
}
