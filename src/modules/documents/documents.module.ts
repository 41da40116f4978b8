import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ContractReports } from './contract-reports.js';
import { DepositedFiles } from './deposited-files.js';
import { DepositsService } from './deposits.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsStore } from './documents.store.js';
import { DownloadsService } from './downloads.service.js';
import { Quarantine } from './quarantine/quarantine.js';

/** Documents that stand by the questions of a dossier. */
@Module({
  imports: [DossiersModule, IdentityModule, OrganisationsModule],
  controllers: [DocumentsController],
  providers: [DepositsService, DownloadsService, DepositedFiles, DocumentsStore, Quarantine, ContractReports],
  exports: [ContractReports],
})
export class DocumentsModule {}
