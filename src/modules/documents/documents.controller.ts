import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DocumentView } from '../dossiers/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { DepositsService } from './deposits.service.js';
import { DownloadsService } from './downloads.service.js';
import { DepositedDocumentView } from './dto/deposited-document.view.js';
import { LibraryView } from './dto/library.view.js';
import { UPLOAD_BODY } from './dto/upload-body.js';
import { WithdrawalRequest } from './dto/withdrawal.request.js';
import { handedOver } from './handed-over.js';
import { LibraryService } from './library/library.service.js';
import { readUpload } from './upload.js';
import { WithdrawalsService } from './withdrawals.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } };

@ApiTags('documents')
@Controller('dossiers/:id')
export class DocumentsController {
  constructor(
    private readonly deposits: DepositsService,
    private readonly withdrawals: WithdrawalsService,
    private readonly downloads: DownloadsService,
    private readonly library: LibraryService,
  ) {}

  /** « Ajouter document »: a file for one question, or for another level. Fields come before the file. */
  @Post('documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_BODY })
  @ApiCreatedResponse({ type: DepositedDocumentView })
  async deposit(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Req() request: FastifyRequest,
    @CurrentPerson() person: Person,
  ): Promise<DepositedDocumentView> {
    const rules = await this.deposits.admit(person, dossierId);
    return readUpload(request, rules.maxBytes, (upload) => this.deposits.deposit(person, dossierId, upload, rules));
  }

  /** The documents of a dossier, withdrawn ones left out. */
  @Get('documents')
  @ApiOkResponse({ type: [DocumentView] })
  list(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<DocumentView[]> {
    return this.downloads.list(person, dossierId);
  }

  /** Every document and tombstone in reach, the pieces that are expected, and what this viewer may add, replace or withdraw. */
  @Get('library')
  @ApiOkResponse({ type: LibraryView })
  view(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<LibraryView> {
    return this.library.view(person, dossierId);
  }

  /** Takes a document of the current year away; its tombstone stays, with the reason. */
  @Post('documents/:documentId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: DepositedDocumentView })
  withdraw(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Body() { reason }: WithdrawalRequest,
    @CurrentPerson() person: Person,
  ): Promise<DepositedDocumentView> {
    return this.withdrawals.withdraw(person, dossierId, { documentId, reason });
  }

  /** A file that this dossier gives access to: one of an establishment or of reference too. */
  @Get('documents/:documentId/content')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  async content(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handedOver(await this.downloads.openFrom(person, dossierId, documentId), reply);
  }
}
