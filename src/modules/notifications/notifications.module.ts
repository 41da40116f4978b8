import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { GatheredMails } from './gathering/gathered-mails.js';
import { GatheringScanner } from './gathering/gathering.scanner.js';
import { GatheringStore } from './gathering/gathering.store.js';
import { MailsModule } from './mails/mails.module.js';
import { Deliveries } from './notices/deliveries.js';
import { LeftToFill } from './notices/left-to-fill.js';
import { NoticeReader } from './notices/notice.reader.js';
import { NotifyEffect } from './notices/notify.effect.js';
import { Readers } from './notices/readers.js';
import { RenewalMails } from './renewals/renewal-mails.js';
import { RenewalReminders } from './renewals/renewal-reminders.js';

/** Tells people what a workflow wants them to know, at once, together with the rest, or not at all; and that a password is to be renewed. */
@Module({
  imports: [AlertsModule, DossiersModule, IdentityModule, MailsModule, OrganisationsModule, WorkflowRuntimeModule],
  providers: [
    NoticeReader,
    LeftToFill,
    Readers,
    Deliveries,
    NotifyEffect,
    GatheringStore,
    GatheredMails,
    GatheringScanner,
    RenewalMails,
    RenewalReminders,
  ],
})
export class NotificationsModule {}
