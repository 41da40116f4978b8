import { type DynamicModule, Module } from '@nestjs/common';
import { AlertsModule } from './modules/alerts/index.js';
import { CampaignsModule } from './modules/campaigns/index.js';
import { ContractsModule } from './modules/contracts/index.js';
import { DelegationsModule } from './modules/delegations/index.js';
import { DemonstrationModule } from './modules/demonstration/index.js';
import { DiscussionsModule } from './modules/discussions/index.js';
import { DocumentsModule } from './modules/documents/index.js';
import { DossiersModule } from './modules/dossiers/index.js';
import { EditionsModule } from './modules/editions/index.js';
import { GuideModule } from './modules/guide/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { JournalModule } from './modules/journal/index.js';
import { MailsModule, NotificationsModule } from './modules/notifications/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PortalModule } from './modules/portal/index.js';
import { SupportModule } from './modules/support/index.js';
import { TemplatesModule } from './modules/templates/index.js';
import { WorkflowDefinitionsModule } from './modules/workflow-definitions/index.js';
import { WorkflowRuntimeModule } from './modules/workflow-runtime/index.js';
import { PlatformModule, type PlatformOptions } from './platform/index.js';

const FEATURES = [
  IdentityModule,
  OrganisationsModule,
  ContractsModule,
  JournalModule,
  TemplatesModule,
  WorkflowDefinitionsModule,
  WorkflowRuntimeModule,
  DossiersModule,
  DocumentsModule,
  DiscussionsModule,
  EditionsModule,
  CampaignsModule,
  DelegationsModule,
  PeopleModule,
  PortalModule,
  AlertsModule,
  MailsModule,
  NotificationsModule,
  SupportModule,
  GuideModule,
  DemonstrationModule,
];

/** The house: one platform, and the features that stand on it. */
@Module({})
export class AppModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot(options), ...FEATURES] };
  }
}
