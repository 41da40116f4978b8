import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { CurrentPerson, type Person } from '../identity/index.js';
import { IdempotencyKey } from '../workflow-runtime/index.js';
import { DossiersService } from './dossiers.service.js';
import { DossierView } from './dto/dossier.view.js';
import { FormView } from './dto/form.view.js';
import { SendEventRequest } from './dto/send-event.request.js';
import { FormService } from './form.service.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly forms: FormService,
  ) {}

  /** One contract in one campaign: where it stands, what may happen, who must act. */
  @Get(':id')
  @ApiOkResponse({ type: DossierView })
  async view(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DossierView> {
    const dossier = await this.dossiers.view(person, id);
    void reply.header('etag', `W/"${dossier.version}.${dossier.contentRev}"`).header('cache-control', 'private, no-cache');
    return dossier;
  }

  /** Moves the dossier along its workflow, e.g. « Clore la saisie »; a repeated `Idempotency-Key` is done once. */
  @Post(':id/events')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ type: DossierView })
  send(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: SendEventRequest,
    @IdempotencyKey() key: string,
    @CurrentPerson() person: Person,
  ): Promise<DossierView> {
    return this.dossiers.send(person, id, request, key);
  }

  /** The form: the tree and its questions, without answers. Cached for ever under its own address (`?tree=`). */
  @Get(':id/form')
  @ApiOkResponse({ type: FormView })
  async form(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const form = await this.forms.view(person, id);
    const tree = (reply.request.query as { tree?: unknown }).tree;
    const lasting = tree === form.treeHash ? 'private, max-age=31536000, immutable' : 'private, no-cache';
    void reply.header('etag', `"${form.treeHash}"`).header('cache-control', lasting).type('application/json; charset=utf-8');
    return form.json;
  }
}
