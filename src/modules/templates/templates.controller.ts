import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { validatorModule } from '../../forms/index.js';
import { RegionTransactions } from '../../platform/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { TemplateRow } from './dto/template.row.js';
import { Templates } from './templates.service.js';

@ApiTags('templates')
@Controller('templates')
export class TemplatesController {
  private readonly modules = new Map<string, string>();

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly templates: Templates,
  ) {}

  /** The templates that a campaign of this region may use. */
  @Get()
  @ApiOkResponse({ type: [TemplateRow] })
  async list(@CurrentPerson() { region }: Person): Promise<TemplateRow[]> {
    const templates = await this.transactions.in(region, (tx) => this.templates.list(tx));
    return templates.map(({ hash, id, version, label, contractType, questionCount: questions }) => ({
      hash,
      id,
      version,
      label,
      contractType,
      questions,
    }));
  }

  /** The compiled validators of a template's questions, as an ES module: no `eval` in the browser, cached for ever. */
  @Get(':hash/validators.mjs')
  @ApiProduces('text/javascript')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'private, max-age=31536000, immutable')
  async validators(@Param('hash') hash: string, @CurrentPerson() { region }: Person): Promise<string> {
    const template = await this.transactions.in(region, (tx) => this.templates.get(tx, hash));
    const known = this.modules.get(hash) ?? validatorModule(template);
    this.modules.set(hash, known);
    return known;
  }
}
