import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DocumentView } from '../../dossiers/index.js';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { DepositedDocumentView } from '../dto/deposited-document.view.js';
import { targetOf } from '../upload.js';
import { CitationRequest } from './citation.request.js';
import { CitationsService } from './citations.service.js';

@ApiTags('documents')
@Controller('dossiers/:id')
export class CitationsController {
  constructor(private readonly citations: CitationsService) {}

  /** The documents that may serve once more, by name: of this year and of the contract's earlier ones. */
  @Get('citable-documents')
  @ApiOkResponse({ type: [DocumentView] })
  list(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<DocumentView[]> {
    return this.citations.list(person, dossierId);
  }

  /** « Reprendre un document »: one that is there already serves another question, or level, too. */
  @Post('documents/citations')
  @ApiCreatedResponse({ type: DepositedDocumentView })
  cite(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Body() { document, ...place }: CitationRequest,
    @CurrentPerson() person: Person,
  ): Promise<DepositedDocumentView> {
    return this.citations.cite(person, dossierId, targetOf(new Map(Object.entries(place))), document);
  }
}
