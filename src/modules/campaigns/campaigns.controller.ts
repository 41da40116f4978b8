import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegionTransactions } from '../../platform/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { IdempotencyKey } from '../workflow-runtime/index.js';
import { requireAgency } from './agency-access.js';
import { CampaignEvents } from './campaign-events.service.js';
import { CampaignOpening } from './campaign-opening.js';
import { CampaignsService } from './campaigns.service.js';
import { CampaignSentView } from './dto/campaign-sent.view.js';
import { CampaignEventRequest, NewCampaign } from './dto/campaign.requests.js';
import { CampaignRow, CampaignView } from './dto/campaign.view.js';

@ApiTags('campaigns')
@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly opening: CampaignOpening,
    private readonly campaigns: CampaignsService,
    private readonly events: CampaignEvents,
  ) {}

  /** The campaigns of the region, the latest year first. */
  @Get()
  @ApiOkResponse({ type: [CampaignRow] })
  list(@CurrentPerson() person: Person): Promise<CampaignRow[]> {
    return this.campaigns.list(person);
  }

  /** Opens a campaign: one dossier for each contract of its kind in force. */
  @Post()
  @ApiCreatedResponse({ type: CampaignView })
  async open(@Body() asked: NewCampaign, @CurrentPerson() person: Person): Promise<CampaignView> {
    requireAgency(person);
    const { region, id: personId } = person;
    const id = await this.transactions.in(region, (tx) => this.opening.open(tx, asked, { region, personId }));
    return this.campaigns.view(person, id);
  }

  /** Each contract's state and percentage, and what may be sent to all. */
  @Get(':id')
  @ApiOkResponse({ type: CampaignView })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentPerson() person: Person): Promise<CampaignView> {
    return this.campaigns.view(person, id);
  }

  /** Sends one event to every dossier, e.g. « Ouvrir l'auto-évaluation ». */
  @Post(':id/events')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ type: CampaignSentView })
  send(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { event }: CampaignEventRequest,
    @IdempotencyKey() key: string,
    @CurrentPerson() person: Person,
  ): Promise<CampaignSentView> {
    return this.events.send(person, id, event, key);
  }
}
