import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ArchivesController } from './archive/archives.controller.js';
import { ArchivesService } from './archive/archives.service.js';
import { CitableStore } from './citations/citable.store.js';
import { CitationsController } from './citations/citations.controller.js';
import { CitationsService } from './citations/citations.service.js';
import { ContractReports } from './contract-reports.js';
import { DepositRecorder } from './deposit-recorder.js';
import { DepositedFiles } from './deposited-files.js';
import { DepositReading } from './deposit-reading.js';
import { DepositsService } from './deposits.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsStore } from './documents.store.js';
import { DownloadsService } from './downloads.service.js';
import { FilesController } from './files.controller.js';
import { LibraryReader } from './library/library.reading.js';
import { LibraryService } from './library/library.service.js';
import { LibraryStore } from './library/library.store.js';
import { Places } from './places.service.js';
import { Quarantine } from './quarantine/quarantine.js';
import { Removers } from './removers.js';
import { InfectionNotice } from './scan/infection-notice.js';
import { Rescans } from './scan/rescans.js';
import { ScanJob } from './scan/scan.job.js';
import { ScanStore } from './scan/scan.store.js';
import { BlobLocks } from './upkeep/blob-locks.js';
import { NamedBlobs } from './upkeep/named-blobs.js';
import { NodeFiles } from './upkeep/node-files.js';
import { OrphanRemoval } from './upkeep/orphan-removal.js';
import { OrphanStore } from './upkeep/orphan.store.js';
import { OrphanSweep } from './upkeep/orphan-sweep.js';
import { Upkeep } from './upkeep/upkeep.js';
import { WithdrawalsService } from './withdrawals.service.js';

const STORES = [DocumentsStore, LibraryStore, CitableStore, Quarantine];
const DEPOSITING = [
  DepositedFiles,
  Places,
  DepositReading,
  DepositRecorder,
  DepositsService,
  CitationsService,
  Removers,
  WithdrawalsService,
];
const SCANNING = [ScanStore, InfectionNotice, ScanJob, Rescans];
const UPKEEP = [BlobLocks, NamedBlobs, OrphanStore, OrphanRemoval, OrphanSweep, NodeFiles, Upkeep];
const READING = [LibraryReader, LibraryService, DownloadsService, ArchivesService];

/** Documents of a dossier at every level: received, looked at, shown, handed over, replaced and withdrawn. */
@Module({
  imports: [ContractsModule, DossiersModule, IdentityModule, OrganisationsModule],
  controllers: [ArchivesController, CitationsController, DocumentsController, FilesController],
  providers: [...STORES, ...DEPOSITING, ...SCANNING, ...UPKEEP, ...READING, ContractReports],
  exports: [ContractReports],
})
export class DocumentsModule {}
