import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { TemplatesModule } from '../templates/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { CampaignEvents } from './campaign-events.service.js';
import { CampaignOpening } from './campaign-opening.js';
import { CampaignStore } from './campaign.store.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsService } from './campaigns.service.js';

@Module({
  imports: [ContractsModule, DossiersModule, IdentityModule, TemplatesModule, WorkflowDefinitionsModule, WorkflowRuntimeModule],
  controllers: [CampaignsController],
  providers: [CampaignStore, CampaignOpening, CampaignsService, CampaignEvents],
  exports: [CampaignOpening],
})
export class CampaignsModule {}
