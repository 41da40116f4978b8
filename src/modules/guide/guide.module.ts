import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { TemplatesModule } from '../templates/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { CampaignGuide } from './campaign-guide.js';
import { GuideCampaignsStore } from './guide-campaigns.store.js';
import { GuideController } from './guide.controller.js';
import { GuideService } from './guide.service.js';

/** The guide of the establishment, read from what is configured: nobody writes it, nobody forgets to. */
@Module({
  imports: [ContractsModule, IdentityModule, OrganisationsModule, TemplatesModule, WorkflowDefinitionsModule],
  controllers: [GuideController],
  providers: [GuideCampaignsStore, CampaignGuide, GuideService],
})
export class GuideModule {}
