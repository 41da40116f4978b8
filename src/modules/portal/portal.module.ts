import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { ContractSheetService } from './contract-sheet.service.js';
import { DossierSummaries } from './dossier-summaries.js';
import { HomeService } from './home.service.js';
import { LegalEntitiesService } from './legal-entities.service.js';
import { PortalController } from './portal.controller.js';
import { PortalReader } from './portal.reader.js';

@Module({
  imports: [IdentityModule, OrganisationsModule, ContractsModule, WorkflowDefinitionsModule],
  controllers: [PortalController],
  providers: [DossierSummaries, PortalReader, HomeService, LegalEntitiesService, ContractSheetService],
})
export class PortalModule {}
