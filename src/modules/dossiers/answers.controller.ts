import { Body, Controller, Delete, Get, Headers, HttpCode, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { CurrentPerson, type Person } from '../identity/index.js';
import { AnswerReasons } from './answer-reasons.js';
import { AnswersQuery } from './answers.query.js';
import { AnswersService } from './answers.service.js';
import { DraftsService } from './drafts.service.js';
import { AnswerReasonsView } from './dto/answer-reasons.view.js';
import { DraftRequest, SaveAnswerRequest } from './dto/answer.request.js';
import { AnswersView, SavedAnswerView } from './dto/answers.view.js';
import { IfMatch } from './if-match.js';

@ApiTags('dossiers')
@Controller('dossiers/:id/answers')
export class AnswersController {
  constructor(
    private readonly query: AnswersQuery,
    private readonly answers: AnswersService,
    private readonly drafts: DraftsService,
    private readonly reasons: AnswerReasons,
  ) {}

  /** All that changes in the form: answers, documents, drafts, dots, percentage, last year. 304 when nothing did. */
  @Get()
  @ApiOkResponse({ type: AnswersView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') known: string | undefined,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswersView | undefined> {
    const { tag, answers } = await this.query.read(person, id, known);
    void reply.header('cache-control', 'private, no-cache');
    if (tag !== undefined) void reply.header('etag', tag);
    if (!answers) void reply.status(304);
    return answers;
  }

  /** « Enregistrer »: one answer, if nobody else has saved it since `If-Match`. */
  @Put(':key')
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version of the answer, "0" when there is none.' })
  @ApiOkResponse({ type: SavedAnswerView })
  save(
    @Param('id', ParseUUIDPipe) dossierId: string,
    @Param('key') key: string,
    @IfMatch() base: number,
    @Body() { value, notApplicable, comment, carried }: SaveAnswerRequest,
    @CurrentPerson() person: Person,
  ): Promise<SavedAnswerView> {
    return this.answers.save(person, { dossierId, key, base }, { value, notApplicable, comment: comment ?? null, carried });
  }

  /** « Pourquoi ? »: why I may not answer here now. */
  @Get(':key/reasons')
  @ApiOkResponse({ type: AnswerReasonsView })
  why(@Param('id', ParseUUIDPipe) id: string, @Param('key') key: string, @CurrentPerson() person: Person): Promise<AnswerReasonsView> {
    return this.reasons.of(person, id, key);
  }

  /** Keeps what the schema refuses, for the person who typed it. */
  @Put(':key/draft')
  @HttpCode(204)
  async keep(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key') key: string,
    @Body() { value, notApplicable, comment, baseVersion }: DraftRequest,
    @CurrentPerson() person: Person,
  ): Promise<void> {
    await this.drafts.put(person, id, key, { value, notApplicable, comment: comment ?? null, baseVersion });
  }

  @Delete(':key/draft')
  @HttpCode(204)
  async forget(@Param('id', ParseUUIDPipe) id: string, @Param('key') key: string, @CurrentPerson() person: Person): Promise<void> {
    await this.drafts.remove(person, id, key);
  }
}
