import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/index.js';
import { ContractsModule } from '../contracts/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { TemplatesModule } from '../templates/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { AnswerWriter } from './answer-writer.js';
import { BaseLoader } from './base-loader.js';
import { CampaignLoader } from './campaign-loader.js';
import { DemonstrationService } from './demonstration.service.js';
import { StoryPlayer } from './story-player.js';

@Module({
  imports: [
    OrganisationsModule,
    IdentityModule,
    ContractsModule,
    TemplatesModule,
    WorkflowDefinitionsModule,
    WorkflowRuntimeModule,
    DossiersModule,
    CampaignsModule,
  ],
  providers: [BaseLoader, CampaignLoader, AnswerWriter, StoryPlayer, DemonstrationService],
})
export class DemonstrationModule {}
