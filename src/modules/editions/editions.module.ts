import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { EditEffect } from './edit.effect.js';
import { EditionReader } from './edition.reader.js';
import { EditionThread } from './edition-thread.js';
import { EditionsController } from './editions.controller.js';
import { EditionsService } from './editions.service.js';
import { ReceiptPages } from './receipt-pages.js';
import { ReceiptsService } from './receipts.service.js';

/** Word files of a dossier's data: on demand, and by the workflow. */
@Module({
  imports: [DocumentsModule, DossiersModule, IdentityModule, OrganisationsModule, WorkflowRuntimeModule],
  controllers: [EditionsController],
  providers: [EditionsService, EditionReader, EditionThread, EditEffect, ReceiptsService, ReceiptPages],
})
export class EditionsModule {}
