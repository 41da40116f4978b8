import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DocumentView } from '../dossiers/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { attachment } from './attachment-header.js';
import { DepositsService } from './deposits.service.js';
import { DownloadsService } from './downloads.service.js';
import { DepositedDocumentView } from './dto/deposited-document.view.js';
import { UPLOAD_BODY } from './dto/upload-body.js';
import { readUpload } from './upload.js';

/** Nothing in a document may run, whatever a browser makes of it. */
const SANDBOX = "default-src 'none'; sandbox";

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly deposits: DepositsService,
    private readonly downloads: DownloadsService,
  ) {}

  /** « Ajouter document »: a file for one question, with the expected piece that it is. Fields come before the file. */
  @Post('dossiers/:id/documents')
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
  @Get('dossiers/:id/documents')
  @ApiOkResponse({ type: [DocumentView] })
  list(@Param('id', ParseUUIDPipe) dossierId: string, @CurrentPerson() person: Person): Promise<DocumentView[]> {
    return this.downloads.list(person, dossierId);
  }

  /** The file itself: always to be saved, never shown by the browser. */
  @Get('documents/:id/content')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, content } = await this.downloads.open(person, id);
    void reply.header('content-security-policy', SANDBOX).header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, { type: document.mediaType, disposition: attachment(document.name), length: Number(document.size) });
  }
}
